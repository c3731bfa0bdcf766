import { Button } from '@fluentui/react-components';
import { useId, type FormEvent, type ReactNode, type SyntheticEvent } from 'react';
import { useWords } from '../i18n/language';
import css from './FormDialog.module.css';
import { ErrorNotice } from './ErrorNotice';
import { useModal } from './useModal';
import { layoutWords } from './words';

/**
 * A dialog that is one form. What was entered stays until it is saved or given up; a refusal is shown inside.
 * The browser's own dialog: it makes the page behind it inert while it is open and never a moment longer.
 */
export function FormDialog({ title, lead, submit, busy, error, onSubmit, close, children }: { title: string; lead?: string; submit: string; busy: boolean; error: unknown; onSubmit: () => void; close: () => void; children: ReactNode }) {
  const words = useWords(layoutWords);
  const heading = useId();
  const dialog = useModal();
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  const giveUp = (event: SyntheticEvent) => {
    event.preventDefault();
    close();
  };
  return (
    <dialog ref={dialog} className={css.surface} aria-labelledby={heading} onCancel={giveUp}>
      <form className={css.form} onSubmit={send} noValidate>
        <h2 id={heading} className={css.title}>
          {title}
        </h2>
        <div className={css.fields}>
          {lead && <p>{lead}</p>}
          {error !== null && error !== undefined && <ErrorNotice error={error} />}
          {children}
        </div>
        <div className={css.actions}>
          <Button onClick={close}>{words.cancel}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {submit}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
