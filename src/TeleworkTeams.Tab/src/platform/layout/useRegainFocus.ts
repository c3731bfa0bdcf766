import { useEffect, useRef } from 'react';

/**
 * For an action after which its own button is gone: call `acted` when it is pressed; when `state` has changed and the focus was lost with
 * the button, it goes to `element`, or to the page where that is gone, too. What changes by itself moves no focus.
 */
export function useRegainFocus<T extends HTMLElement>(state: unknown) {
  const element = useRef<T>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body || document.activeElement === null) (element.current ?? document.querySelector('main'))?.focus();
  }, [state]);
  return {
    element,
    acted: () => {
      pressed.current = true;
    },
  };
}
