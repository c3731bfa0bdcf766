import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../i18n/language';
import css from './FormDialog.module.css';
import { ErrorNotice } from './ErrorNotice';
import { layoutWords } from './words';

/** A dialog that is one form. What was entered stays until it is saved or given up; a refusal is shown inside. */
export function FormDialog({ title, lead, submit, busy, error, onSubmit, close, children }: { title: string; lead?: string; submit: string; busy: boolean; error: unknown; onSubmit: () => void; close: () => void; children: ReactNode }) {
  const words = useWords(layoutWords);
  useFocusBack();
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return (
    <Dialog open onOpenChange={(_, d) => !d.open && close()}>
      <DialogSurface className={css.surface} aria-describedby={undefined}>
        <form onSubmit={send} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={css.content}>
              <div className={css.fields}>
                {lead && <p>{lead}</p>}
                {error !== null && error !== undefined && <ErrorNotice error={error} />}
                {children}
              </div>
            </DialogContent>
            <DialogActions fluid={false}>
              <Button onClick={close}>{words.cancel}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>
                {submit}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** Fluent gives focus back only to a dialog's own trigger; these are opened from elsewhere. */
function useFocusBack() {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected) before.focus();
      }, 0);
    },
    [before],
  );
}
