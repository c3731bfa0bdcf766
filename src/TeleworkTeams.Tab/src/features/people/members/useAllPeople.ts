import { useApi } from '../../../platform/api/api';
import { useResource, type Resource } from '../../../platform/data/useResource';
import type { PersonRow } from '../types';

/** Everybody of a section, all pages, in the order of their kana. A section has some 60 people, so the choice lists can hold them all. */
export function useAllPeople(sectionId: string | null): Resource<PersonRow[]> {
  const api = useApi();
  return useResource<PersonRow[]>(sectionId && `people:${sectionId}`, async (signal) => {
    const all: PersonRow[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`;
      const page: { items: PersonRow[]; next: string | null } = await api.get(`/sections/${sectionId}/people${query}`, signal);
      all.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    return all.sort((a, b) => a.kana.localeCompare(b.kana, 'ja'));
  });
}
