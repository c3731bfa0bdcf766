import { useEffect, useRef } from 'react';

/** For what takes the place of something that may have had the focus: it gets the focus when it appears, if nothing else has it. */
export function useFocusIfLost<T extends HTMLElement>() {
  const element = useRef<T>(null);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) element.current?.focus();
  }, []);
  return element;
}
