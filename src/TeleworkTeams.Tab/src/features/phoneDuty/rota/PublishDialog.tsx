import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { FormDialog } from '../../../platform/layout/FormDialog';
import css from '../Duty.module.css';
import type { Rota } from '../types';
import { useShiftText } from '../useShiftText';
import type { Edit } from './useEdit';
import { rotaWords } from './words';

/** Before a draft becomes the section's rota: every gap and every warning once more. */
export function PublishDialog({ rota, edit, close }: { rota: Rota; edit: Edit; close: () => void }) {
  const words = useWords(rotaWords);
  const format = useFormat();
  const text = useShiftText(rota.kinds);
  const nameOf = (id: string) => rota.people.find((p) => p.id === id)?.name ?? id;
  const gaps = rota.shifts.filter((s) => s.missing > 0 && !s.isPast);
  const warnings = rota.shifts.filter((s) => !s.isPast).flatMap((s) => s.turns.flatMap((t) => t.problems.map((p) => `${text.dated(s)} ${nameOf(t.personId)} ${p.message}`)));
  const lists: [string, string[]][] = [
    [words.publishGaps(gaps.length), gaps.map((s) => `${format.date(s.date)} ${words.missingOf(text.of(s), s.missing)} ${s.gap?.message ?? ''}`)],
    [words.publishWarnings(warnings.length), warnings],
  ];
  const publish = async () => {
    if (await edit.publish()) close();
  };
  return (
    <FormDialog title={words.publishTitle(format.month(rota.month))} lead={words.publishLead} submit={words.publish} busy={edit.busy} error={edit.error} onSubmit={() => void publish()} close={close}>
      {gaps.length + warnings.length === 0 && <p>{words.publishFine}</p>}
      {lists.map(
        ([title, items]) =>
          items.length > 0 && (
            <div key={title} className={css.lines}>
              <strong>{title}</strong>
              <ul aria-label={title}>
                {items.map((i) => (
                  <li key={i}>{i}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </FormDialog>
  );
}
