import { useEffect, useRef, useState } from 'react';

/** The browser's own dialog, open as long as it is mounted; afterwards the focus goes back to where it was, if nothing else has taken it. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected) before.focus();
      }, 0);
    };
  }, [before]);
  return dialog;
}
