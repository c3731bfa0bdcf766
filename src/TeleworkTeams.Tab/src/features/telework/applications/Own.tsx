import { Button } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { Pages } from '../../../platform/data/usePages';
import { addDays } from '../../../platform/format/calendar';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Notice } from '../../../platform/layout/Notice';
import { Panel } from '../../../platform/layout/Panel';
import { go, href } from '../../../platform/routing/route';
import css from './Applications.module.css';
import { ChoiceCalendar } from './calendar/ChoiceCalendar';
import { Repeat } from './calendar/Repeat';
import { firstOpen } from './form/draft';
import { RulesPanel } from './form/RulesPanel';
import { ApplicationList } from './list/ApplicationList';
import { SentBack } from './list/SentBack';
import { useOwnDays, usePlan } from './plan/usePlan';
import type { Application, Form } from './types';
import { applicationsWords } from './words';

interface Props {
  form: Form;
  sectionId: string;
  list: Pages<Application>;
  chosen: ReadonlySet<string>;
  setChosen: (chosen: ReadonlySet<string>) => void;
  month: string;
  setMonth: (month: string) => void;
  changed: () => void;
}

/** What is possible with its one big button, one's own month in which days are chosen, and what was applied for. */
export function Own({ form, sectionId, list, chosen, setChosen, month, setMonth, changed }: Props) {
  const words = useWords(applicationsWords);
  const { session } = useSession();
  const plan = usePlan(sectionId, month);
  const days = useOwnDays(plan.data, session.person.id);
  // Who cannot apply reads the calendar and chooses nothing.
  const chooses = form.becomes !== null && form.becomes !== 'registration';
  const first = chooses ? firstOpen(form, session.today) : addDays(form.lastDay, 1);
  const toggle = (date: string) => setChosen(chosen.has(date) ? new Set([...chosen].filter((d) => d !== date)) : new Set([...chosen, date]));
  const withdrawn = () => {
    plan.reload();
    changed();
  };
  return (
    <div className={css.stack}>
      {list.items?.filter((a) => a.state === 'sentBack' && a.canChange).map((a) => <SentBack key={a.id} application={a} />)}
      {form.becomes === null ? (
        <Notice intent="info" title={words.cannot}>
          {form.problem?.message ?? words.cannotLead}
        </Notice>
      ) : (
        <Begin becomes={form.becomes} count={chosen.size} copyable={form.copyFrom !== null && form.becomes !== 'registration'} clear={() => setChosen(new Set())} />
      )}
      <div className={css.columns}>
        <div className={css.stack}>
          <Panel title={words.calendar}>
            {chooses && <p className={css.small}>{words.calendarHint}</p>}
            {plan.error !== null && <ErrorNotice error={plan.error} retry={plan.reload} />}
            <ChoiceCalendar month={month} setMonth={setMonth} days={days} chosen={chosen} toggle={toggle} first={first} last={form.lastDay} />
            {chooses && <Repeat sectionId={sectionId} first={first} last={form.lastDay} most={form.limits.days - chosen.size} add={(dates) => setChosen(new Set([...chosen, ...dates]))} />}
          </Panel>
        </div>
        <div className={css.stack}>
          <ApplicationList list={list} form={form} changed={withdrawn} />
          <RulesPanel />
        </div>
      </div>
    </div>
  );
}

function Begin({ becomes, count, copyable, clear }: { becomes: NonNullable<Form['becomes']>; count: number; copyable: boolean; clear: () => void }) {
  const words = useWords(applicationsWords);
  const verb = words.apply[becomes];
  return (
    <div className={css.actions}>
      <Button appearance="primary" size="large" icon={<CalendarAddRegular />} onClick={() => go(href('applications', 'new'))}>
        {count > 0 ? words.applyDays(verb, count) : verb}
      </Button>
      {copyable && (
        <Button size="large" icon={<CopyRegular />} onClick={() => go(href('applications', 'new', { copy: '1' }))}>
          {words.same}
        </Button>
      )}
      <span role="status">{count > 0 && words.chosenDays(count)}</span>
      {count > 0 && (
        <Button appearance="subtle" onClick={clear}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
