import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { layoutWords } from '../../../platform/layout/words';
import { resultMax, type Day } from '../types';
import { LongText } from './LongText';
import css from './Status.module.css';
import type { Act } from './Status';
import { todayWords } from './words';

/** 業務終了: one press; the result and the link are optional. Before a start it stays small. */
export function Finish({ asks, act, busy, started }: { asks: Day['asks']; act: Act; busy: boolean; started: boolean }) {
  const words = useWords(todayWords);
  const { optional } = useWords(layoutWords);
  const [result, setResult] = useState('');
  const [link, setLink] = useState('');

  const finish = (event: FormEvent) => {
    event.preventDefault();
    const body = { ...(result.trim() && { result: result.trim() }), ...(link.trim() && { deliverable: link.trim() }) };
    void act('/end', body, words.done.end);
  };
  if (!started) {
    return (
      <form className={`${css.finish} ${css.actions}`} style={{ display: 'flex' }} onSubmit={finish}>
        <Button type="submit" disabledFocusable={busy}>
          {words.finish}
        </Button>
        <span className={css.hint}>{words.finishWithout}</span>
      </form>
    );
  }
  return (
    <form className={css.finish} onSubmit={finish} noValidate>
      {asks?.result !== false && (
        <LongText label={words.result} hint={asks?.result ? words.resultAsked + (asks.source ? words.source(asks.source) : '') : undefined} value={result} set={setResult} max={resultMax} rows={2} />
      )}
      {asks?.deliverable !== false && (
        <Field label={optional(words.deliverable)} hint={words.deliverableHint}>
          <Input type="url" inputMode="url" value={link} onChange={(_, d) => setLink(d.value)} />
        </Field>
      )}
      <div className={css.actions}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {words.finish}
        </Button>
      </div>
    </form>
  );
}
