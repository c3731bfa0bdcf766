import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useResource } from '../../../platform/data/useResource';
import { addDays } from '../../../platform/format/calendar';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { onDemand } from '../../../platform/layout/onDemand';
import { LeaveTag } from '../../people/places/PlaceTag';
import type { Leave } from '../../people/places/types';
import css from './lists.module.css';
import { todayWords } from './words';

const LeaveDialog = onDemand(async () => (await import('./LeaveDialog')).LeaveDialog);

/** One's own leave from today on: the list, adding, taking back. */
export function Leaves({ today, changed }: { today: string; changed: () => void }) {
  const api = useApi();
  const words = useWords(todayWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const [adding, setAdding] = useState(false);
  const leaves = useResource<Leave[]>(`leaves:${today}`, (signal) => api.get(`/leaves?from=${today}&to=${addDays(today, 365)}`, signal));

  const refresh = (said: string, date: string) => {
    announce(said);
    leaves.reload();
    if (date <= today) changed();
  };
  const remove = (date: string) =>
    action.run(async () => {
      await api.send('DELETE', `/leaves/${date}`);
      refresh(words.done.leaveRemoved, date);
    });
  return (
    <Panel
      title={words.leave}
      aside={
        <Button size="small" icon={<AddRegular />} onClick={() => setAdding(true)}>
          {words.leaveAdd}
        </Button>
      }
    >
      {action.error !== null && <ErrorNotice error={action.error} />}
      {leaves.error !== null && <ErrorNotice error={leaves.error} retry={leaves.reload} />}
      {!leaves.data && leaves.loading && <Skeleton rows={1} height={40} />}
      {leaves.data?.length === 0 && <p className={css.quiet}>{words.noLeave}</p>}
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
      {adding && <LeaveDialog title={words.leaveAdd} path="/leaves" day={today} saved={(from) => refresh(words.done.leave, from)} close={() => setAdding(false)} />}
    </Panel>
  );
}
