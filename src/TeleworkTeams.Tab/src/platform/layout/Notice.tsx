import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import css from './Notice.module.css';

export type Intent = 'info' | 'success' | 'warning' | 'error';

const icons = { info: InfoRegular, success: CheckmarkCircleRegular, warning: WarningRegular, error: ErrorCircleRegular };

/** A bar with one message and what can be done about it. Errors are announced at once, the others are plain content. */
export function Notice({ intent, title, children, action }: { intent: Intent; title?: string; children?: ReactNode; action?: ReactNode }) {
  const Icon = icons[intent];
  return (
    <div className={`${css.notice} ${css[intent]}`} role={intent === 'error' ? 'alert' : undefined}>
      <Icon className={css.icon} aria-hidden />
      <div className={css.text}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {action && <div className={css.action}>{action}</div>}
    </div>
  );
}
