import { Field, Textarea } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { layoutWords } from '../../../platform/layout/words';
import css from './Status.module.css';

/** An optional text with its length in sight. Nothing is cut off while typing: too long is said, and the server refuses it. */
export function LongText({ label, value, set, max, hint, rows = 3, error, required = false, children }: { label: string; value: string; set: (text: string) => void; max: number; hint?: string; rows?: number; error?: string; required?: boolean; children?: ReactNode }) {
  const words = useWords(layoutWords);
  const count = useId();
  const over = value.length > max;
  return (
    <div>
      <Field label={required ? label : words.optional(label)} hint={hint} validationMessage={error} validationState={error || over ? 'error' : 'none'}>
        <Textarea rows={rows} resize="vertical" value={value} onChange={(_, d) => set(d.value)} />
      </Field>
      <div className={css.under}>
        <span>{children}</span>
        <span id={count} className={`${css.count} ${over ? css.over : ''}`} aria-live={over ? 'polite' : 'off'}>
          {words.chars(value.length, max)}
        </span>
      </div>
    </div>
  );
}
