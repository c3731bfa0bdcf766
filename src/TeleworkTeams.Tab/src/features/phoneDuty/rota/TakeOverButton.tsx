import { Button } from '@fluentui/react-components';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { dutyPath, type RotaShift, type Swap } from '../types';
import { rotaWords } from './words';

/** Where a published turn can be taken over, and what follows. */
export interface TakeOver {
  sectionId: string;
  done: () => void;
}

/** 今すぐ代わる: a colleague's turn from today on becomes the reader's; the rules are looked at by the server. */
export function TakeOverButton({ takeOver, shift, fromId, what, close }: { takeOver: TakeOver; shift: RotaShift; fromId: string; what: string; close: () => void }) {
  const api = useApi();
  const words = useWords(rotaWords);
  const announce = useAnnounce();
  const action = useAction();
  const { session } = useSession();
  if (fromId === session.person.id || shift.date < session.today || shift.turns.some((t) => t.personId === session.person.id)) return null;
  const run = () =>
    action.run(async () => {
      await api.send<Swap>('POST', dutyPath(takeOver.sectionId, `shifts/${encodeURIComponent(shift.id)}/takeOver`), { body: { fromId } });
      announce(words.tookOver);
      close();
      takeOver.done();
    });
  return (
    <>
      {action.error !== null && <ErrorNotice error={action.error} />}
      <Button size="small" aria-label={words.takeOverOf(what)} disabledFocusable={action.busy} onClick={() => void run()}>
        {words.takeOver}
      </Button>
    </>
  );
}
