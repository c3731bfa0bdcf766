import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { layoutWords } from '../../../platform/layout/words';
import css from '../Seats.module.css';
import type { Site } from '../types';
import { seatWords } from '../words';
import { OpeningFields } from './OpeningFields';
import { SeatFields } from './SeatFields';
import { siteWords } from './words';

type Flag = 'hasPhone' | 'personalDataAllowed' | 'isStaffed' | 'hasSpecialSystems';
type Figure = 'longestMinutes' | 'daysAhead' | 'daysPerPerson';

/** A site with its seats; what is left open stays unset. */
export function SiteDialog({ site, close, saved }: { site: Site; close: () => void; saved: () => void }) {
  const api = useApi();
  const words = useWords(siteWords);
  const seats = useWords(seatWords);
  const layout = useWords(layoutWords);
  const action = useAction();
  const [draft, setDraft] = useState(site);
  const [equipment, setEquipment] = useState(site.equipment.join('、'));
  const change = (part: Partial<Site>) => setDraft((old) => ({ ...old, ...part }));
  const at = (path: string) => fieldState(errorAt(action.error, path));
  const submit = () =>
    action.run(async () => {
      const body = { ...draft, equipment: equipment.split(/[、,]/).map((e) => e.trim()).filter((e) => e !== '') };
      await api.send('PUT', `/sites/${encodeURIComponent(site.id)}`, { body, etag: site.etag });
      saved();
    });
  const flags: [Flag, string][] = [
    ['hasPhone', seats.phone],
    ['personalDataAllowed', seats.personalData],
    ['isStaffed', seats.staffed],
    ['hasSpecialSystems', seats.special],
  ];
  const figures: [Figure, string][] = [
    ['longestMinutes', words.longest],
    ['daysAhead', words.ahead],
    ['daysPerPerson', words.perPerson],
  ];
  return (
    <FormDialog title={site.name === '' ? words.newSite : words.editNamed(site.name)} submit={layout.save} busy={action.busy} error={action.error} onSubmit={() => void submit()} close={close}>
      <Field label={words.name} required {...at('name')}>
        <Input value={draft.name} onChange={(_, d) => change({ name: d.value })} />
      </Field>
      <div className={css.facts}>
        <Field label={words.kind} {...at('kind')}>
          <Select value={draft.kind} onChange={(_, d) => change({ kind: d.value as Site['kind'] })}>
            {(['city', 'private', 'temporary'] as const).map((k) => (
              <option key={k} value={k}>
                {seats.kinds[k]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.unit}>
          <Select value={draft.unit} onChange={(_, d) => change({ unit: d.value as Site['unit'] })}>
            <option value="halfDay">{seats.unitHalf}</option>
            <option value="hour">{seats.unitHour}</option>
          </Select>
        </Field>
        <Field label={words.openFrom} {...at('openFrom')}>
          <Input type="date" value={draft.openFrom ?? ''} onChange={(_, d) => change({ openFrom: d.value || null })} />
        </Field>
        <Field label={words.openUntil} {...at('openUntil')}>
          <Input type="date" value={draft.openUntil ?? ''} onChange={(_, d) => change({ openUntil: d.value || null })} />
        </Field>
        {figures.map(([name, label]) => (
          <Field key={name} label={label} hint={words.emptyIsUnset} {...at(name)}>
            <Input type="number" value={draft[name]?.toString() ?? ''} onChange={(_, d) => change({ [name]: d.value === '' ? null : Math.trunc(Number(d.value)) })} />
          </Field>
        ))}
        <Field label={seats.machine} {...at('machine')}>
          <Select value={draft.machine ?? ''} onChange={(_, d) => change({ machine: (d.value || null) as Site['machine'] })}>
            <option value="">{seats.unset}</option>
            {(['ownPc', 'fixedPc', 'loanPc'] as const).map((m) => (
              <option key={m} value={m}>
                {seats.machines[m]}
              </option>
            ))}
          </Select>
        </Field>
        {flags.map(([name, label]) => (
          <Field key={name} label={label}>
            <Select value={draft[name] === null ? '' : String(draft[name])} onChange={(_, d) => change({ [name]: d.value === '' ? null : d.value === 'true' })}>
              <option value="">{seats.unset}</option>
              <option value="true">{name === 'personalDataAllowed' ? seats.allowed : seats.yes}</option>
              <option value="false">{name === 'personalDataAllowed' ? seats.notAllowed : seats.no}</option>
            </Select>
          </Field>
        ))}
      </div>
      <Field label={words.equipmentLabel} {...at('equipment')}>
        <Input value={equipment} onChange={(_, d) => setEquipment(d.value)} />
      </Field>
      <OpeningFields opening={draft.opening} change={(opening) => change({ opening })} error={action.error} />
      {draft.kind !== 'private' && <SeatFields seats={draft.seats} change={(list) => change({ seats: list })} error={action.error} />}
      <Field label={words.note} {...at('note')}>
        <Textarea value={draft.note ?? ''} onChange={(_, d) => change({ note: d.value || null })} />
      </Field>
    </FormDialog>
  );
}
