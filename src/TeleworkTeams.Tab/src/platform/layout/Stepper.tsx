import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import css from './Stepper.module.css';

/** ‹ something › : one step back, one step on. Only what stands between moves focus nowhere, so keys can repeat. */
export function Stepper({ label, before, after, onBefore, onAfter, children }: { label: string; before: string; after: string; onBefore: () => void; onAfter: (() => void) | null; children: ReactNode }) {
  return (
    <div className={css.stepper} role="group" aria-label={label}>
      <Button appearance="subtle" icon={<ChevronLeftRegular />} aria-label={before} onClick={onBefore} />
      <span className={css.value} aria-live="polite">
        {children}
      </span>
      <Button appearance="subtle" icon={<ChevronRightRegular />} aria-label={after} disabledFocusable={onAfter === null} onClick={onAfter ?? undefined} />
    </div>
  );
}
