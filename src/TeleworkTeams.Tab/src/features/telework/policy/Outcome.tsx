import { useWords } from '../../../platform/i18n/language';
import { Notice } from '../../../platform/layout/Notice';
import { Panel } from '../../../platform/layout/Panel';
import settings from '../../people/Settings.module.css';
import css from './Policy.module.css';
import { PolicyInWords } from './PolicyInWords';
import type { PolicyError, Preview } from './types';
import { policyWords } from './words';

/** What is wrong, each a way to its line. */
export function Errors({ errors, show }: { errors: readonly PolicyError[]; show: (line: number) => void }) {
  const words = useWords(policyWords);
  return (
    <Notice intent="error" title={words.errors(errors.length)}>
      <ul className={css.errors}>
        {errors.map((error, i) => (
          <li key={i}>
            <button type="button" className={css.error} onClick={() => show(error.line)}>
              {words.errorAt(error.line, error.path)}: {error.message}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What a checked draft would mean: the differences, the waiting applications that break it, all the rules in words. */
export function Outcome({ preview }: { preview: Preview }) {
  const words = useWords(policyWords);
  return (
    <>
      {preview.errors.length === 0 && <Notice intent="success">{words.fine}</Notice>}
      {preview.broken.length > 0 && (
        <Notice intent="warning" title={words.broken(preview.broken.length)}>
          <p>{words.brokenLead}</p>
          <ul>
            {preview.broken.map((b) => (
              <li key={b.id}>
                {b.personName} {b.dates.join(', ')}: {b.findings.join(' ')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Panel title={words.diff}>
        {preview.diff.length === 0 ? (
          <p className={settings.quiet}>{words.same}</p>
        ) : (
          <dl className={css.groups}>
            {preview.diff.map((d) => (
              <div key={d.group} className={css.group}>
                <dt>{d.title}</dt>
                <dd>
                  <p className={settings.quiet}>
                    {words.before}: {d.before.join(' ')}
                  </p>
                  <p>
                    {words.after}: {d.after.join(' ')}
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Panel>
      {preview.policy && (
        <Panel title={words.preview}>
          <PolicyInWords groups={preview.policy.groups} />
        </Panel>
      )}
    </>
  );
}
