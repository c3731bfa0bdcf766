import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useResource } from '../../../platform/data/useResource';
import { monthOf } from '../../../platform/format/calendar';
import { useLanguage, useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { Notice } from '../../../platform/layout/Notice';
import { layoutWords } from '../../../platform/layout/words';
import { LongText } from '../../checkIns/today/LongText';
import page from '../applications/Applications.module.css';
import { ChoiceCalendar } from '../applications/calendar/ChoiceCalendar';
import { startDraft, toggleDay } from '../applications/form/draft';
import { DaysPart } from '../applications/form/DaysPart';
import { Findings } from '../applications/form/Findings';
import { PlacePart } from '../applications/form/PlacePart';
import { useOwnDays, usePlan } from '../applications/plan/usePlan';
import type { Draft, Form } from '../applications/types';
import { teleworkWords } from '../applications/words';
import css from './Approvals.module.css';
import { tasksMax, type OrderResult } from './types';
import { approvalWords } from './words';

interface Props {
  sectionId: string;
  ordered: () => void;
  close: () => void;
}

/** 命令: people, days, place and tasks. Who could not be ordered stays in the dialog with the rule's words. */
export function OrderDialog(props: Props) {
  const api = useApi();
  const words = useWords(approvalWords);
  const layout = useWords(layoutWords);
  const language = useLanguage();
  const form = useResource<Form>(`form:${language}`, (signal) => api.get('/applications/form', signal));
  if (form.data) return <Ordering {...props} form={form.data} />;
  if (!form.error) return null;
  return (
    <FormDialog title={words.orderTitle} submit={layout.retry} busy={form.loading} error={form.error} onSubmit={form.reload} close={props.close}>
      {null}
    </FormDialog>
  );
}

function Ordering({ sectionId, ordered, close, form }: Props & { form: Form }) {
  const api = useApi();
  const words = useWords(approvalWords);
  const telework = useWords(teleworkWords);
  const announce = useAnnounce();
  const action = useAction();
  const { session } = useSession();
  const [id, setId] = useState<string>(() => crypto.randomUUID());
  const [month, setMonth] = useState(monthOf(session.today));
  const plan = usePlan(sectionId, month);
  const days = useOwnDays(plan.data, '');
  const [people, setPeople] = useState<string[]>([]);
  const [draft, setDraft] = useState<Draft>(() => startDraft(form, [], false));
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<{ name: string; result: OrderResult }[]>([]);
  const change = (next: Partial<Draft>) => setDraft((old) => ({ ...old, ...next }));
  const error = (path: string) => errorAt(action.error, `draft.${path}`);
  const at = { findings: () => [], error, state: (path: string) => fieldState(error(path)) };
  const name = (personId: string) => plan.data?.people.find((p) => p.id === personId)?.name ?? personId;

  const send = async () => {
    setTried(true);
    if (people.length === 0 || draft.days.length === 0) return;
    let left: OrderResult[] = [];
    const done = await action.run(async () => {
      const { data } = await api.send<{ results: OrderResult[] }>('POST', `/sections/${encodeURIComponent(sectionId)}/orders`, { body: { id, personIds: people, draft: { ...draft, tasks: draft.tasks.trim() } } });
      left = data.results.filter((r) => r.application === null);
      if (left.length < data.results.length) announce(words.ordered(data.results.length - left.length));
      ordered();
    });
    if (!done) return;
    if (left.length === 0) return close();
    setRefused(left.map((result) => ({ name: name(result.personId), result })));
    setPeople(left.map((r) => r.personId));
    setId(crypto.randomUUID());
  };
  return (
    <FormDialog title={words.orderTitle} lead={words.orderLead} submit={words.order} busy={action.busy} error={action.error} onSubmit={() => void send()} close={close}>
      {refused.length > 0 && (
        <Notice intent="error" title={words.orderFailed}>
          {refused.map(({ name: who, result }) => (
            <div key={result.personId}>
              {who}
              <Findings items={result.findings} dated />
            </div>
          ))}
        </Notice>
      )}
      {plan.error !== null && <ErrorNotice error={plan.error} retry={plan.reload} />}
      <fieldset className={page.fieldset}>
        <legend>{words.people}</legend>
        <div className={css.people}>
          {plan.data?.people.map((p) => (
            <Checkbox key={p.id} label={p.name} checked={people.includes(p.id)} onChange={(_, d) => setPeople(d.checked === true ? [...people, p.id] : people.filter((x) => x !== p.id))} />
          ))}
        </div>
      </fieldset>
      {tried && people.length === 0 && <Notice intent="error">{words.peopleMissing}</Notice>}
      <ChoiceCalendar month={month} setMonth={setMonth} days={days} chosen={new Set(draft.days.map((d) => d.date))} toggle={(date) => change({ days: toggleDay(draft.days, date, form) })} first={session.today} last={form.lastDay} />
      <DaysPart value={draft.days} set={(next) => change({ days: next })} form={form} findings={[]} />
      {tried && draft.days.length === 0 && <Notice intent="error">{words.daysMissing}</Notice>}
      <PlacePart draft={draft} change={change} form={form} at={at} />
      <LongText label={telework.tasks} required value={draft.tasks} set={(tasks) => change({ tasks })} max={tasksMax} rows={2} error={error('tasks')} />
    </FormDialog>
  );
}
