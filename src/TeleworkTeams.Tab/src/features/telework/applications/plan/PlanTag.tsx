import { useWords } from '../../../../platform/i18n/language';
import { placeIcons, useLeaveText } from '../../../people/places/PlaceTag';
import colours from '../../../people/places/PlaceTag.module.css';
import type { Leave } from '../../../people/places/types';
import { placeWords } from '../../../people/places/words';
import type { PlanEntry } from '../types';
import { teleworkWords } from '../words';
import css from './PlanTag.module.css';

/** One planned part of a day: picture, place, part and whether it is decided; the dashed border repeats a word. */
export function PlanTag({ entry }: { entry: Pick<PlanEntry, 'place' | 'part' | 'state'> }) {
  const words = useWords(teleworkWords);
  const { places } = useWords(placeWords);
  const Icon = placeIcons[entry.place];
  const waiting = entry.state === 'waiting';
  return (
    <span className={`${css.tag} ${colours[entry.place]} ${waiting ? css.waiting : ''}`}>
      <Icon aria-hidden />
      <span>{places[entry.place]}</span>
      {entry.part !== 'day' && <span className={css.note}>{words.parts[entry.part]}</span>}
      <span className={css.note}>{words.plan[entry.state]}</span>
    </span>
  );
}

export function LeavePlanTag({ leave }: { leave: Leave }) {
  const text = useLeaveText();
  return <span className={`${css.tag} ${css.leave}`}>{text(leave)}</span>;
}
