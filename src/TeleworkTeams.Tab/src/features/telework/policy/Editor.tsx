import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { ApiError } from '../../../platform/api/apiError';
import { useAction } from '../../../platform/data/useAction';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { Errors, Outcome } from './Outcome';
import css from './Policy.module.css';
import { QuickForm } from './QuickForm';
import type { PolicyDraft, PolicyError, PolicyScope, Preview } from './types';
import { policyWords } from './words';
import { lineSpan } from './yamlEdit';

/** Writes one version: fields and text are the same document. */
export function Editor({ scope, start, done }: { scope: PolicyScope; start: PolicyDraft; done: (saved: boolean) => void }) {
  const words = useWords(policyWords);
  const format = useFormat();
  const api = useApi();
  const announce = useAnnounce();
  const action = useAction();
  const [draft, setDraft] = useState(start);
  const [preview, setPreview] = useState<Preview | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const base = scope.sectionId === null ? '/policies/city' : `/policies/sections/${encodeURIComponent(scope.sectionId)}`;
  const change = (part: Partial<PolicyDraft>) => {
    setDraft((old) => ({ ...old, ...part }));
    setPreview(null);
    action.clear();
  };
  const body = { from: draft.from, yaml: draft.yaml, comment: draft.comment || null, replaces: draft.replaces?.number ?? null };

  const check = () => action.run(async () => setPreview((await api.send<Preview>('POST', `${base}/check`, { body })).data));
  const save = async () => {
    const saved = await action.run(async () => {
      await api.send('PUT', `${base}/${draft.replaces?.number ?? scope.next}`, { body, etag: draft.replaces?.etag });
    });
    if (!saved) return;
    announce(words.saved(format.date(draft.from)));
    done(true);
  };
  const show = (line: number) => {
    const [from, to] = lineSpan(draft.yaml, line);
    area.current?.focus();
    area.current?.setSelectionRange(from, to);
    if (area.current) area.current.scrollTop = Math.max(0, (line - 4) * 20);
  };
  const refused = action.error instanceof ApiError && action.error.code === 'INVALID_POLICY' ? (action.error.errors as unknown as PolicyError[]) : null;
  const errors = refused ?? preview?.errors ?? [];
  return (
    <>
      <Panel title={words.quick}>
        <QuickForm yaml={draft.yaml} change={(yaml) => change({ yaml })} />
      </Panel>
      <Panel title={words.yaml}>
        <label htmlFor={id} className="hidden">
          {words.yaml}
        </label>
        <p id={`${id}-hint`}>{words.yamlHint}</p>
        <textarea
          id={id}
          ref={area}
          className={css.text}
          value={draft.yaml}
          onChange={(e) => change({ yaml: e.target.value })}
          spellCheck={false}
          autoCapitalize="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={errors.length > 0}
        />
        {errors.length > 0 && <Errors errors={errors} show={show} />}
        <div className={css.pair}>
          <Field label={words.from} required>
            <Input type="date" value={draft.from} onChange={(_, d) => change({ from: d.value })} />
          </Field>
          <Field label={words.comment}>
            <Input value={draft.comment} maxLength={200} onChange={(_, d) => change({ comment: d.value })} />
          </Field>
        </div>
        {action.error != null && !refused && <ErrorNotice error={action.error} />}
        <div className={css.actions}>
          <Button appearance="primary" onClick={() => void save()} disabledFocusable={action.busy}>
            {words.save}
          </Button>
          <Button onClick={() => void check()} disabledFocusable={action.busy}>
            {words.check}
          </Button>
          <Button appearance="subtle" onClick={() => done(false)}>
            {words.cancel}
          </Button>
        </div>
      </Panel>
      {preview && <Outcome preview={preview} />}
    </>
  );
}
