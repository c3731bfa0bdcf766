import { useWords } from '../../../platform/i18n/language';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { useAllPeople } from '../members/useAllPeople';
import type { PersonRow, Settings } from '../types';
import { peopleWords } from '../words';
import { Basics } from './Basics';
import { Cards } from './Cards';
import { ClosedDays } from './ClosedDays';
import { OpenPoints, Refusal, SaveBar } from './DraftBars';
import { Patterns } from './Patterns';
import { Units } from './Units';
import type { SectionDraft } from './useSectionDraft';

export const sectionParts = ['basics', 'units', 'patterns', 'cards', 'closed'] as const;
export type SectionPart = (typeof sectionParts)[number];

/** What every part gets: the draft's values, how to change them, and the server's refusal for its fields. */
export interface PartProps {
  value: Settings;
  change: (part: Partial<Settings>) => void;
  error: unknown;
  people: PersonRow[];
}

const components = { basics: Basics, units: Units, patterns: Patterns, cards: Cards, closed: ClosedDays };

export function SectionSettings({ part, draft }: { part: SectionPart; draft: SectionDraft }) {
  const words = useWords(peopleWords);
  const people = useAllPeople(draft.saved?.id ?? null);
  if (!draft.value || !draft.saved) return draft.loadError ? <ErrorNotice error={draft.loadError} retry={draft.reload} /> : <Skeleton rows={3} height={96} />;
  const Part = components[part];
  return (
    <>
      <OpenPoints problems={draft.saved.problems} />
      {people.error !== null && <ErrorNotice error={people.error} retry={people.reload} />}
      <Refusal draft={draft} />
      <Part value={draft.value} change={draft.change} error={draft.saveError} people={people.data ?? []} />
      <SaveBar draft={draft} saved={words.saved} />
    </>
  );
}
