import { useState } from 'react';
import { monthOf } from '../../../../platform/format/calendar';
import { useSession } from '../../../../platform/identity/session';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { ChoiceCalendar } from '../calendar/ChoiceCalendar';
import { Repeat } from '../calendar/Repeat';
import { useOwnDays, usePlan } from '../plan/usePlan';
import type { Form, PlannedDay } from '../types';
import { firstOpen, newDay, toggleDay } from './draft';

/** The calendar of the form: the same picture as on the page, for the days of this draft. */
export function DaysCalendar({ form, sectionId, days, set }: { form: Form; sectionId: string; days: PlannedDay[]; set: (days: PlannedDay[]) => void }) {
  const { session } = useSession();
  const [month, setMonth] = useState(monthOf(days[0]?.date ?? form.firstDay ?? session.today));
  const plan = usePlan(sectionId, month);
  const own = useOwnDays(plan.data, session.person.id);
  const first = firstOpen(form, session.today);
  const chosen = new Set(days.map((d) => d.date));
  const add = (dates: string[]) => set([...days, ...dates.filter((d) => !chosen.has(d)).map((d) => newDay(d, form))].sort((a, b) => a.date.localeCompare(b.date)));
  return (
    <>
      {plan.error !== null && <ErrorNotice error={plan.error} retry={plan.reload} />}
      <ChoiceCalendar month={month} setMonth={setMonth} days={own} chosen={chosen} toggle={(date) => set(toggleDay(days, date, form))} first={first} last={form.lastDay} />
      <Repeat sectionId={sectionId} first={first} last={form.lastDay} most={form.limits.days - days.length} add={add} />
    </>
  );
}
