import { useWords } from '../../platform/i18n/language';
import { placeWords } from '../people/places/words';
import type { Addressee, PersonHit } from './types';
import { memoWords } from './words';

/** 総務課 庶務係 · 在宅 · 連絡可能 · 内線 2210 */
export function usePersonText(): (person: Addressee) => string {
  const words = useWords(memoWords);
  const { places } = useWords(placeWords);
  const states: Partial<Record<NonNullable<PersonHit['state']>, string>> = words.personStates;
  return (p) => {
    const state = (p.state && states[p.state]) ?? null;
    const unit = [p.sectionName, p.unitName].filter((x) => x).join(' ');
    const parts = [
      unit,
      p.place ? places[p.place] : p.planned ? words.planned(places[p.planned]) : state === null && p.state ? words.unknownPlace : null,
      state,
      p.presence && words.presence[p.presence],
      p.extension && words.extension(p.extension),
    ];
    return parts.filter((x) => x).join(' · ');
  };
}
