import { useWords } from '../../platform/i18n/language';
import { placeWords } from '../people/places/words';
import type { PersonHit } from './types';
import { memoWords } from './words';

/** 総務課 庶務係 · 在宅 · 連絡可能 · 内線 2210 */
export function usePersonText(): (person: PersonHit) => string {
  const words = useWords(memoWords);
  const { places } = useWords(placeWords);
  const states: Partial<Record<PersonHit['state'], string>> = words.personStates;
  return (p) => {
    const state = states[p.state] ?? null;
    const parts = [
      [p.sectionName, p.unitName].filter((x) => x !== null).join(' '),
      p.place ? places[p.place] : state === null ? words.unknownPlace : null,
      state,
      p.presence && words.presence[p.presence],
      p.extension && words.extension(p.extension),
    ];
    return parts.filter((x) => x !== null).join(' · ');
  };
}
