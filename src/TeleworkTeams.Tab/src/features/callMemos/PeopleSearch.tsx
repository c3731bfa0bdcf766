import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../platform/i18n/language';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { fieldState } from '../../platform/layout/fields';
import { useFocusIfLost } from '../../platform/layout/useFocusIfLost';
import css from './Memos.module.css';
import type { Addressee } from './types';
import { usePeopleSearch } from './usePeopleSearch';
import { usePersonText } from './usePersonText';
import { memoWords } from './words';

/** Chooses one person of the city: a combobox whose list says where each is now. Arrows walk, Enter chooses, Escape closes. */
export function PeopleSearch({ label, value, set, error }: { label: string; value: Addressee | null; set: (person: Addressee | null) => void; error?: string }) {
  if (value) return <Chosen label={label} person={value} clear={() => set(null)} error={error} />;
  return <Search label={label} choose={set} error={error} />;
}

function Chosen({ label, person, clear, error }: { label: string; person: Addressee; clear: () => void; error?: string }) {
  const words = useWords(memoWords);
  const about = usePersonText();
  const button = useFocusIfLost<HTMLButtonElement>();
  return (
    <div role="group" aria-label={label} className={css.chosen}>
      <span role="status">
        <span className="hidden">{words.chosen(person.name)}</span>
        <strong aria-hidden>{person.name}</strong>
        <span className={css.about}>{about(person)}</span>
        {error && <span className={css.wrong}>{error}</span>}
      </span>
      <Button ref={button} onClick={clear}>
        {words.change}
      </Button>
    </div>
  );
}

function Search({ label, choose, error }: { label: string; choose: (person: Addressee) => void; error?: string }) {
  const words = useWords(memoWords);
  const about = usePersonText();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState(false);
  const list = useId();
  const input = useFocusIfLost<HTMLInputElement>();
  const { found, error: failed, searching } = usePeopleSearch(typed);
  const items = found?.items ?? [];
  const isOpen = !closed && found !== null;
  const current = items[Math.min(at, items.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setClosed(false);
      setAt((n) => Math.min(items.length - 1, Math.max(0, n + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter') {
      // Never sends the form from here.
      event.preventDefault();
      if (isOpen && current) choose(current);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setClosed(true);
    }
  };
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
    setClosed(false);
  };
  return (
    <div className={css.search}>
      <Field label={label} required hint={words.search} {...fieldState(error)}>
        <Input
          ref={input}
          value={typed}
          onChange={(_, d) => type(d.value)}
          input={{ role: 'combobox', 'aria-expanded': isOpen, 'aria-controls': list, 'aria-autocomplete': 'list', 'aria-activedescendant': isOpen && current ? `${list}-${current.id}` : undefined, autoComplete: 'off', onKeyDown }}
        />
      </Field>
      <p role="status" className="hidden">
        {searching ? words.searching : found && (items.length === 0 ? words.nobody : words.found(items.length))}
      </p>
      {failed !== null && <ErrorNotice error={failed} />}
      {isOpen && (
        <div className={css.options}>
          <div id={list} role="listbox" aria-label={label}>
            {items.map((p) => (
              <div key={p.id} id={`${list}-${p.id}`} role="option" aria-selected={p === current} className={css.option} onClick={() => choose(p)}>
                <strong>{p.name}</strong> {p.kana}
                <span className={css.about}>{about(p)}</span>
              </div>
            ))}
          </div>
          {items.length === 0 && <p aria-hidden>{words.nobody}</p>}
          {found.more && <p className={css.about}>{words.more}</p>}
        </div>
      )}
    </div>
  );
}
