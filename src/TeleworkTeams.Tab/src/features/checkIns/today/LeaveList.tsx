import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useResource, type Resource } from '../../../platform/data/useResource';
import { addDays } from '../../../platform/format/calendar';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { LeaveTag } from '../../people/places/PlaceTag';
import type { Leave } from '../../people/places/types';
import css from './lists.module.css';
import { todayWords } from './words';

/** Leave of a year from a day on: one's own (`/leaves`) or, for a manager, somebody's (`/sections/…/people/…/leaves`). */
export function useLeaves(path: string, from: string): Resource<Leave[]> {
  const api = useApi();
  return useResource<Leave[]>(`${path}:${from}`, (signal) => api.get(`${path}?from=${from}&to=${addDays(from, 365)}`, signal));
}

/** What is entered, a day a line, each to be taken back. */
export function LeaveList({ path, leaves, none, removed }: { path: string; leaves: Resource<Leave[]>; none: string; removed: (date: string) => void }) {
  const api = useApi();
  const words = useWords(todayWords);
  const format = useFormat();
  const action = useAction();

  const remove = (date: string) =>
    action.run(async () => {
      await api.send('DELETE', `${path}/${date}`);
      leaves.reload();
      removed(date);
    });
  return (
    <>
      {action.error !== null && <ErrorNotice error={action.error} />}
      {leaves.error !== null && <ErrorNotice error={leaves.error} retry={leaves.reload} />}
      {!leaves.data && leaves.loading && <Skeleton rows={1} height={40} />}
      {leaves.data?.length === 0 && <p className={css.quiet}>{none}</p>}
      {leaves.data && leaves.data.length > 0 && (
        <ul className={css.list}>
          {leaves.data.map((leave) => (
            <li key={leave.date} className={css.item}>
              <span className={css.what}>
                <span className={css.line}>
                  {format.date(leave.date)} <LeaveTag leave={leave} />
                </span>
                {leave.enteredBy && <span className={css.about}>{words.enteredBy(leave.enteredBy)}</span>}
              </span>
              <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={words.leaveRemove(format.date(leave.date))} disabledFocusable={action.busy} onClick={() => void remove(leave.date)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
