import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../../platform/api/api';
import { useAction } from '../../../../platform/data/useAction';
import { addDays, addMonths, monthOf, weekdayOf } from '../../../../platform/format/calendar';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { useAnnounce } from '../../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import css from '../Applications.module.css';
import { planPath } from '../plan/usePlan';
import type { Plan } from '../types';
import { applicationsWords } from '../words';

/** 毎週 火曜 12月末まで: chooses the open days of one weekday. The months are asked for, so that holidays are left out. */
export function Repeat({ sectionId, first, last, most, add }: { sectionId: string; first: string; last: string; most: number; add: (dates: string[]) => void }) {
  const api = useApi();
  const words = useWords(applicationsWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const [weekday, setWeekday] = useState(1);
  // At first to the end of the month that follows.
  const [until, setUntil] = useState(() => {
    const monthEnd = addDays(`${addMonths(monthOf(first), 2)}-01`, -1);
    return monthEnd < last ? monthEnd : last;
  });
  const end = until || last;

  const choose = () =>
    action.run(async () => {
      const dates: string[] = [];
      for (let month = monthOf(first); month <= monthOf(end) && dates.length < most; month = addMonths(month, 1)) {
        const plan = await api.get<Plan>(planPath(sectionId, month));
        dates.push(...plan.days.filter((d) => d.businessDay && weekdayOf(d.date) === weekday && d.date >= first && d.date <= end && d.date <= last).map((d) => d.date));
      }
      add(dates.slice(0, most));
      announce(words.repeatDone(Math.min(dates.length, most)));
    });
  return (
    <details className={css.details}>
      <summary>{words.repeat}</summary>
      <div className={css.inline}>
        <Field label={words.everyWeek}>
          <Select value={String(weekday)} onChange={(_, d) => setWeekday(Number(d.value))}>
            {format.weekdays().map((name, i) => (
              <option key={name} value={i}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.until}>
          <Input type="date" min={first} max={last} value={until} onChange={(_, d) => setUntil(d.value)} />
        </Field>
        <Button disabledFocusable={action.busy} onClick={() => void choose()}>
          {words.repeatAdd}
        </Button>
      </div>
      {action.error !== null && <ErrorNotice error={action.error} />}
    </details>
  );
}
