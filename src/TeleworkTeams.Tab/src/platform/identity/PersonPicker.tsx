import { Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import { useWords } from '../i18n/language';
import { PageHead } from '../layout/PageHead';
import css from './PersonPicker.module.css';
import type { LocalPerson } from './session';
import { identityWords } from './words';

/** Local mode only: who the tab is opened as. */
export function PersonPicker({ people, choose }: { people: LocalPerson[]; choose: (id: string) => void }) {
  const words = useWords(identityWords);
  const [find, setFind] = useState('');
  const wanted = find.trim().toLowerCase();
  const roleOf = (p: LocalPerson) => (p.role && words.roles[p.role]) ?? p.role ?? '';
  const found = people.filter((p) => `${p.name} ${p.section ?? ''} ${roleOf(p)}`.toLowerCase().includes(wanted));
  return (
    <main className={css.page}>
      <PageHead title={words.pickTitle} lead={words.pickIntro} />
      {people.length > 12 && <Input className={css.search} contentBefore={<SearchRegular />} aria-label={words.findPerson} placeholder={words.findPerson} value={find} onChange={(_, d) => setFind(d.value)} />}
      {people.length === 0 && <p>{words.noPeople}</p>}
      {people.length > 0 && found.length === 0 && <p role="status">{words.noMatch}</p>}
      <ul className={css.people}>
        {found.map((p) => (
          <li key={p.id}>
            <button type="button" className={css.person} onClick={() => choose(p.id)}>
              <span className={css.initial} aria-hidden>
                {p.name.slice(0, 1)}
              </span>
              <span className={css.text}>
                <strong>{p.name}</strong>
                <span className={css.about}>{[p.section, roleOf(p)].filter(Boolean).join(' · ')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
