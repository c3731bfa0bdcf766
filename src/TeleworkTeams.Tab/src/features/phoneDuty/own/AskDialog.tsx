import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { newGuid } from '../../../platform/data/newGuid';
import { useAction } from '../../../platform/data/useAction';
import { useResource } from '../../../platform/data/useResource';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { layoutWords } from '../../../platform/layout/words';
import { does } from '../rota/model';
import { dutyPath, type Named, type NamedShift, type Rota, type Swap } from '../types';
import { useShiftText } from '../useShiftText';
import { ownDutyWords } from './words';

/** Asks one person or everybody, for oneself or, by who manages, for `person`. The id is made once, so that a second press asks nothing twice. */
export function AskDialog({ sectionId, shift, person, close, asked }: { sectionId: string; shift: NamedShift; person?: Named; close: () => void; asked: () => void }) {
  const api = useApi();
  const words = useWords(ownDutyWords);
  const layout = useWords(layoutWords);
  const announce = useAnnounce();
  const { session } = useSession();
  const text = useShiftText();
  const action = useAction();
  const [id] = useState(newGuid);
  const [toId, setToId] = useState('');
  const [note, setNote] = useState('');
  const whose = person?.id ?? session.person.id;
  const month = shift.date.slice(0, 7);
  // The people of the rota; where it does not come, everybody can still be asked.
  const rota = useResource<Rota>(`rota-people:${sectionId}:${month}`, (signal) => api.get(`${dutyPath(sectionId, month)}?view=published`, signal));
  const people = rota.data?.people.filter((p) => p.id !== whose && does(p, shift.kindId)) ?? [];
  const submit = () =>
    action.run(async () => {
      await api.send<Swap>('POST', dutyPath(sectionId, 'swaps'), { body: { id, shiftId: shift.id, personId: whose, toId: toId || null, note: note.trim() || null } });
      announce(words.asked);
      asked();
    });
  return (
    <FormDialog title={words.askTitle} lead={person ? words.askLeadOf(person.name, text.dated(shift)) : words.askLead(text.dated(shift))} submit={words.ask} busy={action.busy} error={action.error} onSubmit={() => void submit()} close={close}>
      <Field label={words.to} {...fieldState(errorAt(action.error, 'toId'))}>
        <Select value={toId} onChange={(_, d) => setToId(d.value)}>
          <option value="">{words.toAll}</option>
          {people.map((p) => (
            <option key={p.id} value={p.id}>
              {p.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={layout.optional(words.note)} {...fieldState(errorAt(action.error, 'note'))}>
        <Textarea rows={2} value={note} onChange={(_, d) => setNote(d.value)} />
      </Field>
    </FormDialog>
  );
}
