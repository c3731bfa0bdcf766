import { useDraft, type Draft } from '../../../platform/data/useDraft';
import { useLanguage } from '../../../platform/i18n/language';
import type { Settings } from '../types';

export type SectionDraft = Draft<Settings>;

export function useSectionDraft(sectionId: string | null): SectionDraft {
  const language = useLanguage();
  return useDraft<Settings>(sectionId && `settings:${sectionId}:${language}`, `/sections/${sectionId}/settings`, ({ channelConnected: _c, problems: _p, ...body }) => body);
}
