import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useId, useRef } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import type { Board, BoardRow } from '../types';
import type { Asked } from './RowDialogs';
import css from './RowMenu.module.css';
import { boardWords } from './words';

/**
 * What may be done for one person: a report by phone, one question, leave. Never more than fits the row's state.
 * The browser's own popover: it closes by Escape and by a press elsewhere, and Tab goes from the button into it.
 */
export function RowMenu({ row, board, ask }: { row: BoardRow; board: Board; ask: (asked: Asked) => void }) {
  const words = useWords(boardWords);
  const { session } = useSession();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const recordable = board.date <= session.today && board.businessDay && row.leave?.kind !== 'day';
  const canAsk = board.canManage && board.date === session.today && row.marks.includes('unregistered') && row.askedAt === null;
  const items: [Asked['what'], string, boolean][] = [
    ['start', words.phoneStart, recordable && !row.start],
    ['end', words.phoneEnd, recordable && !row.end],
    ['ask', words.ask, canAsk],
    ['leave', words.leave, board.canManage],
  ];

  const place = () => {
    if (!button.current || !popover.current) return;
    const { bottom, top, right } = button.current.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = popover.current;
    style.left = `${Math.max(8, right - offsetWidth)}px`;
    style.top = `${bottom + offsetHeight + 8 > innerHeight ? Math.max(8, top - offsetHeight - 4) : bottom + 4}px`;
  };
  const choose = (what: Asked['what']) => {
    popover.current?.hidePopover?.();
    ask({ what, row });
  };
  return (
    <>
      <button ref={button} type="button" className={css.button} aria-label={words.menuFor(row.name)} popoverTarget={id}>
        <MoreHorizontalRegular aria-hidden />
      </button>
      <div ref={popover} id={id} popover="auto" className={css.menu} onToggle={place}>
        {items.map(
          ([what, text, fits]) =>
            fits && (
              <button key={what} type="button" className={css.item} onClick={() => choose(what)}>
                {text}
              </button>
            ),
        )}
      </div>
    </>
  );
}
