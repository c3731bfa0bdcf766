import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { useAction } from '../../platform/data/useAction';
import { useMoment } from '../../platform/format/useMoment';
import { useWords } from '../../platform/i18n/language';
import { useAnnounce } from '../../platform/layout/Announcer';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { onDemand } from '../../platform/layout/onDemand';
import { useRegainFocus } from '../../platform/layout/useRegainFocus';
import duty from '../phoneDuty/Duty.module.css';
import page from '../telework/applications/Applications.module.css';
import { MemoHistory } from './MemoHistory';
import css from './Memos.module.css';
import { isLater, memoPath, memosChanged, type Memo, type MemoAction } from './types';
import { memoWords } from './words';

const HandOverDialog = onDemand(async () => (await import('./HandOverDialog')).HandOverDialog);

const actions: MemoAction[] = ['confirm', 'calledBack', 'notReached', 'handOver'];

/** One memo: who called, what is wanted, when it came or will come, and what the reader does with it. */
export function MemoItem({ memo, isWritten, changed }: { memo: Memo; isWritten: boolean; changed: (memo: Memo) => void }) {
  const api = useApi();
  const words = useWords(memoWords);
  const moment = useMoment();
  const announce = useAnnounce();
  const action = useAction();
  const { element, acted } = useRegainFocus<HTMLLIElement>(memo.state);
  const [handing, setHanding] = useState(false);
  const done = (what: MemoAction, next: Memo) => {
    changed(next);
    dispatchEvent(new Event(memosChanged));
    announce(words.acted[what]);
  };
  const act = (what: MemoAction) => {
    acted();
    if (what === 'handOver') return setHanding(true);
    void action.run(async () => done(what, (await api.send<Memo>('POST', memoPath(memo.id, `/${what}`), { body: {} })).data));
  };
  const isOpen = memo.state === 'taken' || memo.state === 'handedOver';
  const offered = actions.filter((a) => (a === 'handOver' ? memo.canHandOver : memo.canAct && (a !== 'confirm' || isOpen)));
  const name = memo.caller || words.handedOn;
  const caller = memo.organisation ? words.from(name, memo.organisation) : name;
  const times = [memo.callBackAt && words.callAt[memo.wanted](moment(memo.callBackAt)), memo.by && words.due(moment(memo.by))].filter((t) => t !== null);
  const delivery = memo.deliveredAt ? words.deliveredAt(moment(memo.deliveredAt)) : isLater(memo) ? words.deliverAt(moment(memo.deliverAt)) : words.atOnce;
  return (
    <li ref={element} tabIndex={-1} className={css.item} aria-label={caller}>
      <div className={duty.head}>
        <h3 className={duty.name}>{caller}</h3>
        {memo.isUrgent && <span className={`${duty.tag} ${css.urgent}`}>{words.urgent}</span>}
        <span className={`${duty.tag} ${isOpen ? duty.strong : ''}`}>{words.states[memo.state]}</span>
      </div>
      {memo.subject && <p className={css.text}>{memo.subject}</p>}
      <p>
        <strong>{words.wanted[memo.wanted]}</strong> {times.join(' · ')}
      </p>
      {memo.text && <p className={css.text}>{memo.text}</p>}
      {memo.number && (
        <p>
          {memo.telHref ? (
            <a href={memo.telHref} aria-label={words.call(memo.number)}>
              {memo.number}
            </a>
          ) : (
            memo.number
          )}
        </p>
      )}
      <span className={duty.small}>
        {[isWritten ? words.to(memo.person.name) : words.by(memo.writer.name), words.takenAt(moment(memo.takenAt)), memo.holder.id !== memo.person.id && words.heldBy(memo.holder.name), memo.undeliveredAt === null && delivery, words.expires(moment(memo.expiresAt))].filter((x) => x !== false).join(' · ')}
      </span>
      {memo.undeliveredAt !== null && <p>{words.undelivered}</p>}
      {action.error !== null && <ErrorNotice error={action.error} />}
      {offered.length > 0 && (
        <div className={duty.actions}>
          {offered.map((a, i) => (
            <Button key={a} appearance={i === 0 ? 'primary' : 'secondary'} aria-label={words.actOf(words.act[a], name)} disabledFocusable={action.busy} onClick={() => act(a)}>
              {words.act[a]}
            </Button>
          ))}
        </div>
      )}
      {memo.history.length > 0 && (
        <details className={page.details}>
          <summary>{words.history}</summary>
          <MemoHistory memo={memo} />
        </details>
      )}
      {handing && <HandOverDialog memo={memo} close={() => setHanding(false)} done={(next) => (setHanding(false), done('handOver', next))} />}
    </li>
  );
}
