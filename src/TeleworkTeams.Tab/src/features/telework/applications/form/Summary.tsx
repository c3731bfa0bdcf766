import type { RefObject } from 'react';
import { useWords } from '../../../../platform/i18n/language';
import { Panel } from '../../../../platform/layout/Panel';
import type { Check } from '../types';
import { isMissing } from './draft';
import { Findings } from './Findings';
import css from './Findings.module.css';
import type { Checked } from './useCheck';
import { formWords } from './words';

/** Everything the rules say at once, its upshot first; said politely when it changes. */
export function Summary({ checked, hasDays, needsException, tried, headline }: { checked: Checked; hasDays: boolean; needsException: boolean; tried: boolean; headline: RefObject<HTMLParagraphElement | null> }) {
  const words = useWords(formWords);
  const { check, checking, failed } = checked;
  const findings = check?.findings ?? [];
  const early = tried ? [] : findings.filter(isMissing);
  const rest = findings.filter((f) => !early.includes(f));
  const missing = [...early, ...(check?.errors ?? [])].map((f) => f.message);
  return (
    <Panel title={words.check}>
      <div role="status" aria-busy={checking}>
        <p ref={headline} tabIndex={-1} className={css.summary}>
          {!hasDays ? words.beforeDays : failed ? words.checkFailed : check ? upshot(check, rest.filter((f) => f.weight !== 'warning').length, needsException, words) : words.checking}
        </p>
      </div>
      <Findings items={rest} dated />
      {missing.length > 0 && (
        <div className={css.missing}>
          <h3 className={css.missingTitle}>{words.missing}</h3>
          <ul className={css.list}>
            {missing.map((message, i) => (
              <li key={i} className={css.item}>
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function upshot(check: Check, against: number, needsException: boolean, words: (typeof formWords)['ja']): string {
  if (check.canSubmit) return check.findings.length === 0 ? words.fine : words.warnings(check.findings.length);
  if (against === 0) return words.incomplete;
  return needsException ? words.asException(against) : words.blocked(against);
}
