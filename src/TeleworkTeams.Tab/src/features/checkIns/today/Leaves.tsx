import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { Panel } from '../../../platform/layout/Panel';
import { onDemand } from '../../../platform/layout/onDemand';
import { LeaveList, useLeaves } from './LeaveList';
import { todayWords } from './words';

const LeaveDialog = onDemand(async () => (await import('./LeaveDialog')).LeaveDialog);

/** One's own leave from today on: the list, adding, taking back. */
export function Leaves({ today, changed }: { today: string; changed: () => void }) {
  const words = useWords(todayWords);
  const announce = useAnnounce();
  const [adding, setAdding] = useState(false);
  const leaves = useLeaves('/leaves', today);

  const refresh = (said: string, date: string) => {
    announce(said);
    leaves.reload();
    if (date <= today) changed();
  };
  return (
    <Panel
      title={words.leave}
      aside={
        <Button size="small" icon={<AddRegular />} onClick={() => setAdding(true)}>
          {words.leaveAdd}
        </Button>
      }
    >
      <LeaveList path="/leaves" leaves={leaves} none={words.noLeave} removed={(date) => refresh(words.done.leaveRemoved, date)} />
      {adding && <LeaveDialog title={words.leaveAdd} path="/leaves" day={today} saved={(from) => refresh(words.done.leave, from)} close={() => setAdding(false)} />}
    </Panel>
  );
}
