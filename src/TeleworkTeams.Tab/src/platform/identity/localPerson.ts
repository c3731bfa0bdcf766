import type { Caller } from '../api/api';

const key = 'telework.localPerson';

/** The person of local mode: `?person=` wins and is remembered for this browser tab. */
export function chosenPerson(): string | null {
  const asked = new URLSearchParams(location.search).get('person');
  if (asked) sessionStorage.setItem(key, asked);
  return asked ?? sessionStorage.getItem(key);
}

/** Remembers the choice (null: none) and takes `person` out of the address, where it would win again on reload. */
export function choosePerson(id: string | null): void {
  if (id === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, id);
  const address = new URL(location.href);
  address.searchParams.delete('person');
  history.replaceState(history.state, '', address);
}

export const localCaller = (person: string): Caller => ({
  headers: async () => ({ 'X-Local-Person': person }),
  renew: () => false,
});
