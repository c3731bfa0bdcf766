import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import css from '../Duty.module.css';
import type { Rota } from '../types';
import { rotaWords } from './words';

/** Draft or published, since when, and the way to the other. */
export function RotaState({ rota, toggles, show }: { rota: Rota; toggles: RefObject<HTMLDivElement | null>; show: (view: 'published' | null) => void }) {
  const words = useWords(rotaWords);
  const format = useFormat();
  return (
    <div className={css.actions}>
      {rota.canManage && rota.hasDraft && rota.publishedAt !== null && (
        <div ref={toggles} className={css.toggle} role="group" aria-label={words.which}>
          {(['draft', 'published'] as const).map((v) => (
            <Button key={v} size="small" appearance={v === rota.view ? 'primary' : 'secondary'} aria-pressed={v === rota.view} onClick={() => show(v === 'published' ? 'published' : null)}>
              {words[v]}
            </Button>
          ))}
        </div>
      )}
      {rota.view === 'draft' && <span className={`${css.tag} ${css.strong}`}>{words.draft}</span>}
      <span className={css.small}>{rota.view === 'draft' ? words.isDraft : rota.publishedAt ? words.publishedAt(format.moment(rota.publishedAt)) : ''}</span>
    </div>
  );
}

/** The toggle goes while the other rota is fetched; then the focus comes back to the button that is pressed. */
export function useToggleFocus(rota: Rota | null) {
  const toggles = useRef<HTMLDivElement>(null);
  const waits = useRef(false);
  useEffect(() => {
    if (!rota || !waits.current) return;
    waits.current = false;
    if (document.activeElement === document.body) toggles.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [rota]);
  return {
    toggles,
    toggled: () => {
      waits.current = true;
    },
  };
}
