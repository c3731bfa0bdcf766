import { Button } from '@fluentui/react-components';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { Notice } from '../../../platform/layout/Notice';
import type { Day } from '../types';
import type { Act } from './Status';
import { todayWords } from './words';

/** The leave that the last 中抜け makes by the city's rules, and one press to enter it. */
export function HourlyLeave({ leave, act, busy }: { leave: NonNullable<Day['hourlyLeave']>; act: Act; busy: boolean }) {
  const words = useWords(todayWords);
  const format = useFormat();
  const [from, to] = [format.time(leave.from), format.time(leave.to)];
  if (leave.state === 'entered') return <p>{words.leaveEntered(from, to)}</p>;
  return (
    <Notice
      intent="info"
      title={words.leaveOf(leave.hours, from, to)}
      action={
        leave.state === 'offered' && (
          <Button disabledFocusable={busy} onClick={() => void act('/hourly-leave', {}, words.done.leave)}>
            {words.leaveEnter}
          </Button>
        )
      }
    >
      {leave.state === 'other' && words.leaveOther}
      {leave.source && words.source(leave.source)}
    </Notice>
  );
}
