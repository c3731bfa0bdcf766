import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { PlainDialog } from '../../../platform/layout/PlainDialog';
import css from '../Duty.module.css';
import { GapReasons } from './GapReasons';
import type { RotaModel } from './model';
import type { MarkText } from './useMarkText';
import { rotaWords } from './words';

/** The gaps of one day, each with its reasons. */
export function DayGaps({ model, text, date, close }: { model: RotaModel; text: MarkText; date: string; close: () => void }) {
  const words = useWords(rotaWords);
  const format = useFormat();
  const shifts = (model.shiftsOn.get(date) ?? []).filter((s) => s.missing > 0 && !s.isPast);
  return (
    <PlainDialog title={`${words.gapRow} ${format.date(date)}`} close={close}>
      {shifts.length === 0 && <p>{words.noGap}</p>}
      <ul className={css.list}>
        {shifts.map((s) => (
          <li key={s.id} className={css.item}>
            <h3 className={css.name}>{words.missingOf(text.shift.of(s), s.missing)}</h3>
            {s.gap && <GapReasons gap={s.gap} rota={model.rota} />}
          </li>
        ))}
      </ul>
    </PlainDialog>
  );
}
