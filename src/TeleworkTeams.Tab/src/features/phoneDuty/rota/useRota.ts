import { useApi } from '../../../platform/api/api';
import { useResource, type Resource } from '../../../platform/data/useResource';
import { useLanguage } from '../../../platform/i18n/language';
import { dutyPath, type Rota } from '../types';

export type Which = 'draft' | 'published';

export const rotaPath = (sectionId: string, month: string): string => dutyPath(sectionId, month);

/** A month's rota; without `which`, the draft for those who manage, if there is one. */
export function useRota(sectionId: string, month: string, which: Which | null): Resource<Rota> {
  const api = useApi();
  const language = useLanguage();
  return useResource<Rota>(`rota:${sectionId}:${month}:${which}:${language}`, (signal) => api.get(`${rotaPath(sectionId, month)}${which ? `?view=${which}` : ''}`, signal));
}

/** What is published, to compare a draft with; loads nothing while the draft has nothing published under it. */
export function usePublished(sectionId: string, shown: Rota | null): Rota | null {
  const api = useApi();
  const needed = shown?.view === 'draft' && shown.publishedAt !== null;
  return useResource<Rota>(needed ? `rota-published:${sectionId}:${shown.month}:${shown.publishedAt}` : null, (signal) => api.get(`${rotaPath(sectionId, shown?.month ?? '')}?view=published`, signal)).data;
}
