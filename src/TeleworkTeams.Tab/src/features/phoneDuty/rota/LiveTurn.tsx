import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { newGuid } from '../../../platform/data/newGuid';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { onDemand } from '../../../platform/layout/onDemand';
import css from '../Duty.module.css';
import { ownDutyWords } from '../own/words';
import { dutyPath, type Named, type RotaShift, type Swap, type Turn } from '../types';
import { rotaWords } from './words';

const AskDialog = onDemand(async () => (await import('../own/AskDialog')).AskDialog);

/** Where a published rota lives, and what follows when a turn of it has changed. */
export interface Live {
  sectionId: string;
  canManage: boolean;
  done: () => void;
}

/** What can be done with a colleague's published turn from today on: 今すぐ代わる, and, by who manages, asking for a swap on their behalf. The server looks at the rules. */
export function LiveTurn({ live, shift, turn, person, kindName, what, close }: { live: Live; shift: RotaShift; turn: Turn; person: Named; kindName: string; what: string; close: () => void }) {
  const api = useApi();
  const words = useWords(rotaWords);
  const own = useWords(ownDutyWords);
  const announce = useAnnounce();
  const action = useAction();
  const { session } = useSession();
  const [id] = useState(newGuid);
  const [asking, setAsking] = useState(false);
  if (person.id === session.person.id || shift.date < session.today) return null;
  const done = () => {
    close();
    live.done();
  };
  const takeOver = () =>
    action.run(async () => {
      await api.send<Swap>('POST', dutyPath(live.sectionId, `shifts/${encodeURIComponent(shift.id)}/takeOver`), { body: { id, fromId: person.id } });
      announce(words.tookOver);
      done();
    });
  return (
    <div className={css.actions}>
      {action.error !== null && <ErrorNotice error={action.error} />}
      {!shift.turns.some((t) => t.personId === session.person.id) && (
        <Button size="small" aria-label={words.takeOverOf(what)} disabledFocusable={action.busy} onClick={() => void takeOver()}>
          {words.takeOver}
        </Button>
      )}
      {live.canManage && !shift.isPast && turn.swap === null && (
        <Button size="small" aria-label={own.askOf(what)} onClick={() => setAsking(true)}>
          {own.ask}
        </Button>
      )}
      {asking && <AskDialog sectionId={live.sectionId} shift={{ ...shift, kindName }} person={person} close={() => setAsking(false)} asked={done} />}
    </div>
  );
}
