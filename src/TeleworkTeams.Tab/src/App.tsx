import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import css from './App.module.css';
import { pageBadges, pageComponents, preloadPage } from './pages';
import { Api, ApiContext } from './platform/api/api';
import { useResource } from './platform/data/useResource';
import { firstLanguage, LanguageContext, languageOf, type Language } from './platform/i18n/language';
import { chosenPerson, choosePerson } from './platform/identity/localPerson';
import { join, type Joined } from './platform/identity/join';
import { SessionContext, type Session } from './platform/identity/session';
import { Announcer } from './platform/layout/Announcer';
import { ErrorBoundary } from './platform/layout/ErrorBoundary';
import { ErrorNotice } from './platform/layout/ErrorNotice';
import { onDemand } from './platform/layout/onDemand';
import { Shell } from './platform/layout/Shell';
import { Skeleton } from './platform/layout/Skeleton';
import { go, href, parseRoute } from './platform/routing/route';
import { ThemeContext } from './platform/theme/ThemeContext';
import { firstTheme, rememberTheme } from './platform/theme/firstTheme';
import { themes, type ThemeName } from './platform/theme/theme';

// Local mode's alone: nobody in Teams ever loads it.
const PersonPicker = onDemand(async () => (await import('./platform/identity/PersonPicker')).PersonPicker);

const query = new URLSearchParams(location.search);
const asked = languageOf(query.get('lang'));

/** Joins the server (local mode or Teams), then shows the pages. */
export function App() {
  const [theme, setThemeName] = useState<ThemeName>(firstTheme);
  const [language, setLanguage] = useState<Language>(() => firstLanguage(location.search, navigator.languages));
  useEffect(preloadPage, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    // What lies outside the provider's element: the page behind a dialog, and the browser's own pickers and scroll bars.
    document.documentElement.style.backgroundColor = themes[theme].colorNeutralBackground3;
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
  }, [theme]);

  const joined = useResource<Joined>('join', (signal) => join(signal, language));
  const host = joined.data?.host;
  useEffect(() => {
    if (!host) return;
    setThemeName(host.theme);
    host.onTheme(setThemeName);
    setLanguage((old) => asked ?? languageOf(host.locale) ?? old);
    if (host.subPage && location.hash === '') go(href(parseRoute(host.subPage).page), true);
    host.ready();
  }, [host]);

  const setTheme = useMemo(() => (name: ThemeName) => (rememberTheme(name), setThemeName(name)), []);
  return (
    <LanguageContext value={language}>
      <ThemeContext value={{ theme, setTheme }}>
        <FluentProvider theme={themes[theme]} className={css.app} data-theme={theme}>
          <Announcer>
            <ErrorBoundary>
              {joined.data ? <Signed joined={joined.data} setLanguage={setLanguage} /> : <Waiting error={joined.error} retry={joined.reload} />}
            </ErrorBoundary>
          </Announcer>
        </FluentProvider>
      </ThemeContext>
    </LanguageContext>
  );
}

function Signed({ joined, setLanguage }: { joined: Joined; setLanguage: (l: Language) => void }) {
  const [person, setPerson] = useState(() => (joined.mode.mode === 'local' ? chosenPerson() : null));
  const caller = useMemo(() => joined.callerFor(person), [joined, person]);
  const api = useMemo(() => caller && new Api(caller, () => (document.documentElement.lang === 'en' ? 'en' : 'ja')), [caller]);
  const session = useResource<Session>(api ? `session:${person}` : null, (signal) => api!.get('/session', signal));

  const data = session.data;
  useEffect(() => {
    if (data) setLanguage(asked ?? data.language);
  }, [data, setLanguage]);

  const choose = (id: string | null) => {
    choosePerson(id);
    setPerson(id);
  };
  if (!api) return <PersonPicker people={joined.mode.people} choose={choose} />;
  if (!data) return <Waiting error={session.error} retry={session.reload} leave={joined.mode.mode === 'local' ? () => choose(null) : undefined} />;
  return (
    <ApiContext value={api}>
      <SessionContext value={{ session: data, setSession: session.set }}>
        <Shell key={data.person.id} pages={pageComponents} badges={pageBadges} changePerson={joined.mode.mode === 'local' ? () => choose(null) : null} />
      </SessionContext>
    </ApiContext>
  );
}

function Waiting({ error, retry, leave }: { error: unknown; retry: () => void; leave?: () => void }) {
  return <main className={css.waiting}>{error ? <ErrorNotice error={error} retry={() => (leave?.(), retry())} /> : <Skeleton rows={3} height={96} />}</main>;
}
