import { Field, Input } from '@fluentui/react-components';
import { fieldState } from '../../../platform/layout/fields';

/** A number, or null where nothing is entered. */
export function NumberField({ label, hint, min, max, step = 1, value, set, error }: { label: string; hint?: string; min: number; max: number; step?: number; value: number | null; set: (value: number | null) => void; error?: string }) {
  return (
    <Field label={label} hint={hint} {...fieldState(error)}>
      <Input type="number" min={min} max={max} step={step} value={value === null ? '' : String(value)} onChange={(_, d) => set(d.value === '' ? null : Number(d.value))} />
    </Field>
  );
}
