import { Button } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import { useWords } from '../../../../platform/i18n/language';
import { useAnnounce } from '../../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { errorAt, fieldState } from '../../../../platform/layout/fields';
import { Notice } from '../../../../platform/layout/Notice';
import { Panel } from '../../../../platform/layout/Panel';
import { LongText } from '../../../checkIns/today/LongText';
import css from '../Applications.module.css';
import type { Application, Draft, Finding, Form } from '../types';
import { ConfirmPart } from './ConfirmPart';
import { DaysCalendar } from './DaysCalendar';
import { DaysPart } from './DaysPart';
import { fieldOf, helps, isMissing, type FieldName } from './draft';
import { OtherPart } from './OtherPart';
import { PlacePart } from './PlacePart';
import { RulesPanel } from './RulesPanel';
import { Summary } from './Summary';
import { useCheck } from './useCheck';
import { refusal, useSubmit } from './useSubmit';
import { WorkPart } from './WorkPart';
import { formWords } from './words';

/** What each part of the form gets: the draft, and what is said about its fields. */
export interface PartProps {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
  form: Form;
  at: { findings: (field: FieldName) => Finding[]; error: (path: string) => string | undefined; state: (path: string) => ReturnType<typeof fieldState> };
}

/** One form for a new application, a declaration and a change. The rules speak while it is written; the server decides. */
export function ApplicationForm({ form, sectionId, first, application, done }: { form: Form; sectionId: string; first: Draft; application: Application | null; done: (saved: Application) => void }) {
  const words = useWords(formWords);
  const announce = useAnnounce();
  const [draft, setDraft] = useState(first);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const checked = useCheck(application?.id ?? null, draft);
  const { submit, busy, error, stale } = useSubmit(application);
  const headline = useRef<HTMLParagraphElement>(null);
  const exception = useRef<HTMLDivElement>(null);

  const change = (next: Partial<Draft>) => setDraft((old) => ({ ...old, ...next }));
  const findings = checked.check?.findings ?? [];
  const needsException = checked.check !== null && helps(checked.check, form.exceptionAllowed);
  const at: PartProps['at'] = {
    findings: (field) => findings.filter((f) => fieldOf(f) === field && (tried || !isMissing(f))),
    error: (path) => (tried ? errorAt(error, `draft.${path}`) ?? errorAt(error, path) : undefined),
    state: (path) => fieldState(tried ? errorAt(error, `draft.${path}`) ?? errorAt(error, path) : undefined),
  };
  const noReason = tried && needsException && !draft.exceptionReason?.trim();

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (needsException && !draft.exceptionReason?.trim()) return exception.current?.querySelector('textarea')?.focus();
    const result = await submit(draft, reason);
    if ('saved' in result) {
      announce(words.done[result.saved.kind]);
      return done(result.saved);
    }
    const refused = refusal(result.error);
    if (!refused) return;
    checked.set(refused);
    headline.current?.focus();
  };
  const part = { draft, change, form, at };
  return (
    <form className={css.columns} onSubmit={(e) => void send(e)} noValidate>
      <div className={css.stack}>
        {stale ? <Notice intent="warning">{words.stale}</Notice> : error !== null && !refusal(error) && <ErrorNotice error={error} />}
        <Panel title={words.days}>
          <DaysCalendar form={form} sectionId={sectionId} days={draft.days} set={(days) => change({ days })} />
          <DaysPart value={draft.days} set={(days) => change({ days })} form={form} findings={findings} />
        </Panel>
        <Panel title={words.where}>
          <PlacePart {...part} />
        </Panel>
        <Panel title={words.work}>
          <WorkPart {...part} />
        </Panel>
        <OtherPart {...part} />
        <ConfirmPart {...part} />
      </div>
      <div className={`${css.stack} ${css.side}`}>
        <Summary checked={checked} hasDays={draft.days.length > 0} needsException={needsException} tried={tried} headline={headline} />
        {(needsException || draft.exceptionReason) && (
          <Panel title={words.exception}>
            <div ref={exception} className={css.fields}>
              <p>{words.exceptionLead}</p>
              <LongText label={words.exception} required={needsException} value={draft.exceptionReason ?? ''} set={(exceptionReason) => change({ exceptionReason })} max={form.limits.reason} error={noReason ? words.exceptionMissing : at.error('exceptionReason')} />
            </div>
          </Panel>
        )}
        {application && <LongText label={words.changeReason} value={reason} set={setReason} max={form.limits.reason} rows={2} error={at.error('reason')} />}
        <div className={css.actions}>
          <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
            {application ? words.submitChange : needsException ? words.submitException : words.submit[form.becomes ?? 'application']}
          </Button>
        </div>
        <RulesPanel />
      </div>
    </form>
  );
}
