import { Button } from '@fluentui/react-components';
import { useId, type ReactNode, type SyntheticEvent } from 'react';
import { useWords } from '../i18n/language';
import css from './FormDialog.module.css';
import { useModal } from './useModal';
import { layoutWords } from './words';

/** A dialog that shows something and offers what can be done with it; nothing is sent by closing it. */
export function PlainDialog({ title, lead, close, children }: { title: string; lead?: string; close: () => void; children: ReactNode }) {
  const words = useWords(layoutWords);
  const heading = useId();
  const dialog = useModal();
  const giveUp = (event: SyntheticEvent) => {
    event.preventDefault();
    close();
  };
  return (
    <dialog ref={dialog} className={css.surface} aria-labelledby={heading} onCancel={giveUp}>
      <div className={css.form}>
        <h2 id={heading} className={css.title}>
          {title}
        </h2>
        <div className={css.fields}>
          {lead && <p>{lead}</p>}
          {children}
        </div>
        <div className={css.actions}>
          <Button onClick={close}>{words.close}</Button>
        </div>
      </div>
    </dialog>
  );
}
