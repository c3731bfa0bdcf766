import { Button } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useApi } from '../../../../platform/api/api';
import { useAction } from '../../../../platform/data/useAction';
import { useWords } from '../../../../platform/i18n/language';
import { useAnnounce } from '../../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { errorAt } from '../../../../platform/layout/fields';
import { Panel } from '../../../../platform/layout/Panel';
import { LongText } from '../../../checkIns/today/LongText';
import css from '../Applications.module.css';
import type { Application, Form } from '../types';
import { teleworkWords } from '../words';
import { Confirmations } from './ConfirmPart';
import { Findings } from './Findings';
import { RulesPanel } from './RulesPanel';
import { refusal } from './useSubmit';
import { formWords } from './words';

/** 利用登録: once, without days of its own (S-56). */
export function RegistrationForm({ form, done }: { form: Form; done: () => void }) {
  const api = useApi();
  const words = useWords(formWords);
  const telework = useWords(teleworkWords);
  const announce = useAnnounce();
  const action = useAction();
  const [id] = useState(() => crypto.randomUUID());
  const [tasks, setTasks] = useState('');
  const [confirmations, setConfirmations] = useState<string[]>([]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await action.run(async () => void (await api.send<Application>('POST', '/registrations', { body: { id, tasks: tasks.trim(), confirmations } })));
    if (!sent) return;
    announce(words.done.registration);
    done();
  };
  return (
    <form className={css.stack} onSubmit={(e) => void send(e)} noValidate>
      {action.error !== null && <ErrorNotice error={action.error} />}
      <Findings items={refusal(action.error)?.findings ?? []} dated />
      <Panel title={words.work}>
        <LongText label={telework.tasks} required value={tasks} set={setTasks} max={form.limits.tasks} error={errorAt(action.error, 'tasks')} />
        <Confirmations items={form.confirmations} ticked={confirmations} set={setConfirmations} />
      </Panel>
      <div className={css.actions}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={action.busy}>
          {words.submit.registration}
        </Button>
      </div>
      <RulesPanel />
    </form>
  );
}
