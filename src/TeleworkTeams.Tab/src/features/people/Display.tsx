import { Field, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { useApi } from '../../platform/api/api';
import { useAction } from '../../platform/data/useAction';
import { useWords } from '../../platform/i18n/language';
import { useSession, type Session } from '../../platform/identity/session';
import { useAnnounce } from '../../platform/layout/Announcer';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { Panel } from '../../platform/layout/Panel';
import css from './Settings.module.css';
import { peopleWords } from './words';

/** One's own language, where "auto" takes the wish back, and whether approved days go into Outlook. */
export function Display() {
  const api = useApi();
  const words = useWords(peopleWords);
  const { session, setSession } = useSession();
  const announce = useAnnounce();
  const action = useAction();
  const choose = (language: 'ja' | 'en' | null) =>
    action.run(async () => {
      const { data } = await api.send<Session>('PUT', '/session/language', { body: { language } });
      setSession(data);
      announce(peopleWordsIn(data.language));
    });
  const write = (on: boolean) =>
    action.run(async () => {
      const { data } = await api.send<Session>('PUT', '/session/outlook', { body: { write: on } });
      setSession(data);
      announce(on ? words.outlookOn : words.outlookOff);
    });
  return (
    <Panel title={words.parts.display}>
      {action.error !== null && <ErrorNotice error={action.error} />}
      <Field label={words.language} hint={words.languageHint}>
        <RadioGroup value={session.person.language ?? 'auto'} onChange={(_, d) => void choose(d.value === 'ja' || d.value === 'en' ? d.value : null)}>
          <Radio value="auto" label={words.languages.auto} />
          <Radio value="ja" label={words.languages.ja} />
          <Radio value="en" label={words.languages.en} />
        </RadioGroup>
      </Field>
      <p className={css.quiet}>{words.themeHint}</p>
      {session.outlook !== null && (
        <Field hint={words.outlookHint}>
          <Switch label={words.outlook} checked={session.outlook} disabled={action.busy} onChange={(_, d) => void write(d.checked)} />
        </Field>
      )}
    </Panel>
  );
}

/** The result is said in the new language, not in the one that the reader has just left. */
const peopleWordsIn = (language: 'ja' | 'en') => peopleWords[language].languageSaved;
