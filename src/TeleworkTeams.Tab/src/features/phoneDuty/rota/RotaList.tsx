import { Button } from '@fluentui/react-components';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import css from '../Duty.module.css';
import type { RotaModel } from './model';
import { GapMark } from './TurnMark';
import type { MarkText } from './useMarkText';
import { rotaWords } from './words';

/** The same month day by day, for a narrow page: who has each shift, in words; from today on, or all of a month that is over. */
export function RotaList({ model, text, open }: { model: RotaModel; text: MarkText; open: (shiftId: string) => void }) {
  const words = useWords(rotaWords);
  const format = useFormat();
  const { session } = useSession();
  const { rota } = model;
  const nameOf = (id: string) => rota.people.find((p) => p.id === id)?.name ?? id;
  const coming = rota.days.filter((d) => d.date >= session.today);
  const days = (coming.length > 0 ? coming : rota.days).filter((d) => model.shiftsOn.has(d.date));
  return (
    <ol className={css.list} aria-label={words.list}>
      {days.map((d) => (
        <li key={d.date} className={css.item}>
          <h3 className={css.name}>{format.date(d.date)}</h3>
          {(model.shiftsOn.get(d.date) ?? []).map((s) => (
            <div key={s.id} className={css.lines}>
              <div className={css.head}>
                <strong>{text.shift.of(s)}</strong>
                {s.missing > 0 && !s.isPast && <GapMark shift={s} text={text} short />}
                <Button size="small" aria-label={words.detailsOf(text.shift.dated(s))} onClick={() => open(s.id)}>
                  {words.details}
                </Button>
              </div>
              {s.turns.length === 0 && <span className={css.small}>{words.nobody}</span>}
              {s.turns.map((t) => (
                <span key={t.personId}>
                  {nameOf(t.personId)} <span className={css.small}>{text.about(t).join(' · ')}</span>
                </span>
              ))}
              {model.goneFrom(s.id).map((p) => (
                <span key={p} className={css.small}>
                  {words.personWith(nameOf(p), words.gone)}
                </span>
              ))}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
