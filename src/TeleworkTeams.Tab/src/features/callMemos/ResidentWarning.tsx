import { Checkbox } from '@fluentui/react-components';
import { ApiError } from '../../platform/api/apiError';
import { useWords } from '../../platform/i18n/language';
import { Notice } from '../../platform/layout/Notice';
import { memoWords } from './words';

/** What looks like data about a resident, the city's rule, and the writer's word that it has to be so. */
export function ResidentWarning({ error, checked, check, missing }: { error: unknown; checked: boolean; check: (on: boolean) => void; missing: boolean }) {
  const words = useWords(memoWords);
  const problem = error instanceof ApiError ? error : null;
  const looks = Array.isArray(problem?.more.looks) ? (problem.more.looks as { message: string }[]) : (problem?.errors ?? []);
  return (
    <div role="alert">
      <Notice intent="warning" title={problem?.title || words.residentTitle}>
        <p>{problem?.detail}</p>
        <ul>
          {looks.map((l) => (
            <li key={l.message}>{l.message}</li>
          ))}
        </ul>
        <Checkbox label={words.residentCheck} checked={checked} onChange={(_, d) => check(d.checked === true)} />
        {missing && <p>{words.residentMissing}</p>}
      </Notice>
    </div>
  );
}
