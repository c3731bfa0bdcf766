import { useEffect, useRef } from 'react';

/** Calls `tick` every `seconds` while the page is visible, and at once when it becomes visible again. */
export function useWhileVisible(seconds: number, tick: () => void): void {
  const latest = useRef(tick);
  latest.current = tick;
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const follow = (first: boolean) => {
      clearInterval(timer);
      timer = undefined;
      if (document.visibilityState !== 'visible') return;
      if (!first) latest.current();
      timer = setInterval(() => latest.current(), seconds * 1000);
    };
    const changed = () => follow(false);
    follow(true);
    document.addEventListener('visibilitychange', changed);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', changed);
    };
  }, [seconds]);
}
