import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import css from './Announcer.module.css';

const Announce = createContext<(text: string) => void>(() => {});

/** Says a result: a live region for screen readers and, for some seconds, a line at the foot of the page. */
export const useAnnounce = () => use(Announce);

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', round: 0 });
  const announce = useCallback((text: string) => setSaid((old) => ({ text, round: old.round + 1 })), []);

  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => setSaid((old) => ({ ...old, text: '' })), 6000);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <Announce value={announce}>
      {children}
      <div className={css.place} role="status" aria-live="polite">
        {said.text && (
          <div key={said.round} className={css.line}>
            <CheckmarkCircleFilled className={css.icon} aria-hidden />
            {said.text}
          </div>
        )}
      </div>
    </Announce>
  );
}
