import { Button } from '@fluentui/react-components';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Notice } from '../../../platform/layout/Notice';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { ApiError } from '../../../platform/api/apiError';
import { layoutWords } from '../../../platform/layout/words';
import { useAllPeople } from '../members/useAllPeople';
import css from '../Settings.module.css';
import type { PersonRow, Settings } from '../types';
import { peopleWords } from '../words';
import { Basics } from './Basics';
import { Cards } from './Cards';
import { ClosedDays } from './ClosedDays';
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
      {draft.saved.problems.length > 0 && (
        <Notice intent="warning" title={words.problems}>
          <ul className={css.errors}>
            {draft.saved.problems.map((p, i) => (
              <li key={i}>{p.message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {people.error !== null && <ErrorNotice error={people.error} retry={people.reload} />}
      <Refusal draft={draft} />
      {draft.merged && <Notice intent="info">{words.merged}</Notice>}
      <Part value={draft.value} change={draft.change} error={draft.saveError} people={people.data ?? []} />
      {draft.dirty && <SaveBar draft={draft} />}
    </>
  );
}

/** The refusal as a whole: stale, or every wrong field by its message, for those that stand in another part. */
function Refusal({ draft }: { draft: SectionDraft }) {
  const words = useWords(peopleWords);
  if (draft.stale) {
    return (
      <Notice intent="error" title={words.staleTitle} action={<Button onClick={() => void draft.takeLatest()}>{words.staleAction}</Button>}>
        {words.staleDetail}
      </Notice>
    );
  }
  if (draft.saveError === null) return null;
  const errors = draft.saveError instanceof ApiError ? draft.saveError.errors : [];
  if (errors.length === 0) return <ErrorNotice error={draft.saveError} />;
  return (
    <Notice intent="error" title={words.errorsElsewhere}>
      <ul className={css.errors}>
        {errors.map((e, i) => (
          <li key={i}>{e.message}</li>
        ))}
      </ul>
    </Notice>
  );
}

function SaveBar({ draft }: { draft: SectionDraft }) {
  const words = useWords(peopleWords);
  const layout = useWords(layoutWords);
  const announce = useAnnounce();
  const save = async () => {
    if (await draft.save()) announce(words.saved);
  };
  return (
    <div className={css.saveBar} role="region" aria-label={words.unsaved}>
      <span className={css.saveText}>{words.unsaved}</span>
      <Button disabledFocusable={draft.busy} onClick={draft.revert}>
        {words.revert}
      </Button>
      <Button appearance="primary" disabledFocusable={draft.busy} onClick={() => void save()}>
        {layout.save}
      </Button>
    </div>
  );
}
