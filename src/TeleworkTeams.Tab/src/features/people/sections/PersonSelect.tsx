import { Field, Select } from '@fluentui/react-components';
import { useWords } from '../../../platform/i18n/language';
import { fieldState } from '../../../platform/layout/fields';
import type { PersonRow } from '../types';
import { peopleWords } from '../words';

/** Chooses one of the section's people. An id that is not among them (somebody who left) stays visible as it is. */
export function PersonSelect({ label, people, value, set, error }: { label: string; people: PersonRow[]; value: string | null; set: (id: string | null) => void; error?: string }) {
  const words = useWords(peopleWords);
  const known = value === null || people.some((p) => p.id === value);
  return (
    <Field label={label} {...fieldState(error)}>
      <Select value={value ?? ''} onChange={(_, d) => set(d.value || null)}>
        <option value="">{words.notSet}</option>
        {!known && <option value={value}>{value}</option>}
        {people.map((p) => (
          <option key={p.id} value={p.id}>
            {p.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
