import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import type { Board, BoardRow } from '../types';
import type { Asked } from './RowDialogs';
import { boardWords } from './words';

/** What may be done for one person: a report by phone, one question, leave. Never more than fits the row's state. */
export function RowMenu({ row, board, ask }: { row: BoardRow; board: Board; ask: (asked: Asked) => void }) {
  const words = useWords(boardWords);
  const { session } = useSession();
  const recordable = board.date <= session.today && board.businessDay && row.leave?.kind !== 'day';
  const canAsk = board.canManage && board.date === session.today && row.marks.includes('unregistered') && row.askedAt === null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.menuFor(row.name)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {recordable && !row.start && <MenuItem onClick={() => ask({ what: 'start', row })}>{words.phoneStart}</MenuItem>}
          {recordable && !row.end && <MenuItem onClick={() => ask({ what: 'end', row })}>{words.phoneEnd}</MenuItem>}
          {canAsk && <MenuItem onClick={() => ask({ what: 'ask', row })}>{words.ask}</MenuItem>}
          {board.canManage && <MenuItem onClick={() => ask({ what: 'leave', row })}>{words.leave}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
