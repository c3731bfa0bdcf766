import { Button } from '@fluentui/react-components';
import { onDemand } from '../../../platform/layout/onDemand';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DrinkCoffeeRegular } from '@fluentui/react-icons/svg/drink-coffee';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { useWords } from '../../../platform/i18n/language';
import type { Day } from '../types';
import css from './Status.module.css';
import type { Act } from './Status';
import { todayWords } from './words';

const CorrectDialog = onDemand(async () => (await import('./CorrectDialog')).CorrectDialog);

/** The smaller steps of a day: 中抜け and 戻り, the midday report, 訂正, 取消. */
export function Steps({ day, set, act, busy }: { day: Day; set: (day: Day) => void; act: Act; busy: boolean }) {
  const words = useWords(todayWords);
  const [correcting, setCorrecting] = useState(false);
  const { checkIn } = day;
  const working = checkIn?.start != null && checkIn.end === null;
  const isOut = checkIn?.interruptions.some((i) => i.back === null) ?? false;
  return (
    <div className={css.actions}>
      {working && isOut && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void act('/back', {}, words.done.back)}>
          {words.comeBack}
        </Button>
      )}
      {working && !isOut && day.interruptionsAllowed && (
        <Button icon={<DrinkCoffeeRegular />} disabledFocusable={busy} onClick={() => void act('/out', {}, words.done.out)}>
          {words.goOut}
        </Button>
      )}
      {working && day.middayAt && !checkIn.midday && (
        <Button disabledFocusable={busy} onClick={() => void act('/midday', {}, words.done.midday)}>
          {words.reportMidday}
        </Button>
      )}
      {day.canCorrect && (
        <Button icon={<EditRegular />} onClick={() => setCorrecting(true)}>
          {words.correct}
        </Button>
      )}
      {day.canUndo && (
        <Button icon={<ArrowUndoRegular />} disabledFocusable={busy} title={words.undoHint} onClick={() => void act('/undo', {}, words.done.undo)}>
          {words.undo}
        </Button>
      )}
      {correcting && checkIn && <CorrectDialog day={day} checkIn={checkIn} set={set} close={() => setCorrecting(false)} />}
    </div>
  );
}
