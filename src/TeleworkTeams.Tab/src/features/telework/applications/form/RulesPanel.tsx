import { useState } from 'react';
import { useApi } from '../../../../platform/api/api';
import { useResource } from '../../../../platform/data/useResource';
import { useFormat } from '../../../../platform/format/format';
import { useLanguage, useWords } from '../../../../platform/i18n/language';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { Panel } from '../../../../platform/layout/Panel';
import { Skeleton } from '../../../../platform/layout/Skeleton';
import css from '../Applications.module.css';
import type { PolicyText } from '../types';
import { applicationsWords, teleworkWords } from '../words';

/** The rules in sentences, fetched when somebody wants to read them. */
export function RulesPanel() {
  const words = useWords(applicationsWords);
  const [open, setOpen] = useState(false);
  return (
    <Panel title={words.rules}>
      <details className={css.details} onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>{words.rulesLead}</summary>
        {open && <Rules />}
      </details>
    </Panel>
  );
}

function Rules() {
  const api = useApi();
  const language = useLanguage();
  const words = useWords(applicationsWords);
  const telework = useWords(teleworkWords);
  const format = useFormat();
  const policy = useResource<PolicyText>(`policy:${language}`, (signal) => api.get('/policy', signal));
  if (policy.error) return <ErrorNotice error={policy.error} retry={policy.reload} />;
  if (!policy.data) return <Skeleton rows={3} height={48} />;
  return (
    <div className={css.fields}>
      <p>
        <strong>{policy.data.name && policy.data.from ? words.policyOf(policy.data.name, format.shortDate(policy.data.from)) : words.notSet}</strong>
        {policy.data.source && <span className={css.small}> {telework.from(policy.data.source)}</span>}
      </p>
      {policy.data.groups.map((g) => (
        <section key={g.group} aria-label={g.title}>
          <h3 className={css.group}>{g.title}</h3>
          {g.isSet ? (
            <ul className={css.lines}>
              {g.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p className={css.quiet}>{words.notSet}</p>
          )}
          {g.source && <p className={css.small}>{telework.from(g.source)}</p>}
        </section>
      ))}
    </div>
  );
}
