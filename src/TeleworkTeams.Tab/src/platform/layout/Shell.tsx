import { Button } from '@fluentui/react-components';
import { Suspense, useEffect, type ComponentType, type MouseEvent } from 'react';
import { useWords } from '../i18n/language';
import { decides, useSession } from '../identity/session';
import { identityWords } from '../identity/words';
import { href, pages, useRoute, type Page } from '../routing/route';
import { themeNames } from '../theme/theme';
import { useTheme } from '../theme/ThemeContext';
import { ErrorBoundary } from './ErrorBoundary';
import { Notice } from './Notice';
import css from './Shell.module.css';
import { Skeleton } from './Skeleton';
import { layoutWords } from './words';

/** The frame: skip link, notices, the pages' links, the page. No logo and no app name: Teams shows both. */
export function Shell({ pages: components, badges, changePerson }: { pages: Record<Page, ComponentType>; badges: Partial<Record<Page, ComponentType>>; changePerson: (() => void) | null }) {
  const words = useWords(layoutWords);
  const { page, part } = useRoute();
  // Another page begins at its top, as in any browser.
  useEffect(() => scrollTo(0, 0), [page, part]);
  const { session } = useSession();
  const Current = components[page];
  const shown = pages.filter((p) => p !== 'approvals' || decides(session));
  const notices = session.notices.filter((n) => n.code !== 'LOCAL_MODE');
  const toContent = (event: MouseEvent) => {
    event.preventDefault();
    document.querySelector('main')?.focus();
  };
  return (
    <>
      <a href="#main" className={css.skip} onClick={toContent}>
        {words.skip}
      </a>
      {changePerson && <LocalBar changePerson={changePerson} />}
      <header className={css.header}>
        <nav aria-label={words.nav}>
          <ul className={css.nav}>
            {shown.map((p) => {
              const Badge = badges[p];
              return (
                <li key={p}>
                  <a href={href(p)} className={css.link} aria-current={p === page ? 'page' : undefined}>
                    {words.pages[p]}
                    {Badge && <Badge />}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      </header>
      <main id="main" className={css.main} tabIndex={-1}>
        {notices.length > 0 && (
          <section className={css.notices} aria-label={words.notices}>
            {notices.map((n) => (
              <Notice key={n.code} intent="info">
                {n.message}
              </Notice>
            ))}
          </section>
        )}
        <ErrorBoundary key={page}>
          <Suspense fallback={<Skeleton rows={3} height={112} />}>
            <Current />
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  );
}

function LocalBar({ changePerson }: { changePerson: () => void }) {
  const words = useWords(identityWords);
  const { session } = useSession();
  const { theme, setTheme } = useTheme();
  return (
    <aside className={css.local} aria-label={words.localMode}>
      <p className={css.localText}>
        <strong>{words.localMode}</strong> <span>{words.localBanner(session.person.name)}</span>
      </p>
      <Button size="small" onClick={changePerson}>
        {words.changePerson}
      </Button>
      <label className={css.themes}>
        <span className="hidden">{words.theme}</span>
        <select value={theme} onChange={(e) => setTheme(themeNames.find((t) => t === e.target.value) ?? 'default')}>
          {themeNames.map((t) => (
            <option key={t} value={t}>
              {words.themes[t]}
            </option>
          ))}
        </select>
      </label>
    </aside>
  );
}
