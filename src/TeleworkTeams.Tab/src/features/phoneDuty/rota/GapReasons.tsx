import { useWords } from '../../../platform/i18n/language';
import css from '../Duty.module.css';
import type { Gap, Rota } from '../types';
import { rotaWords } from './words';

/** Why a shift has too few people, and who could cover it if one thing changed. */
export function GapReasons({ gap, rota }: { gap: Gap; rota: Rota }) {
  const words = useWords(rotaWords);
  const nameOf = (id: string) => rota.people.find((p) => p.id === id)?.name ?? id;
  const lists: [string, Gap['ways']][] = [
    [words.ways, gap.ways],
    [words.reasons, gap.reasons],
  ];
  return (
    <div className={css.lines}>
      <p>{gap.message}</p>
      {lists.map(
        ([title, items]) =>
          items.length > 0 && (
            <div key={title}>
              <strong>{title}</strong>
              <ul aria-label={title}>
                {items.map((r) => (
                  <li key={r.personId + r.message}>{words.personWith(nameOf(r.personId), r.message)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  );
}
