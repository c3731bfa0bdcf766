import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { useRegainFocus } from '../../../platform/layout/useRegainFocus';
import css from '../Duty.module.css';
import { dutyPath, type Swap } from '../types';
import { useShiftText } from '../useShiftText';
import { swapWords } from './words';

/** One request: who asks whom, where it stands, and what the reader can do about it. */
export function SwapItem({ sectionId, swap, changed }: { sectionId: string; swap: Swap; changed: () => void }) {
  const api = useApi();
  const words = useWords(swapWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const text = useShiftText();
  const { element, acted } = useRegainFocus<HTMLLIElement>(swap);
  const [who, setWho] = useState('');
  const when = text.dated(swap.shift);
  const chosen = swap.candidates.find((c) => c.id === who);
  const act = (what: 'take' | 'giveBack' | 'cancel', said: string, body: object = {}) =>
    action.run(async () => {
      acted();
      try {
        await api.send<Swap>('POST', dutyPath(sectionId, `swaps/${encodeURIComponent(swap.id)}/${what}`), { body });
        announce(said);
      } finally {
        // Refused or not: what stands here is out of date.
        changed();
      }
    });
  return (
    <li ref={element} tabIndex={-1} className={css.item} aria-label={`${when} ${swap.from.name}`}>
      <div className={css.head}>
        <h3 className={css.name}>{when}</h3>
        <span className={`${css.tag} ${swap.state === 'open' ? css.strong : ''}`}>{words.states[swap.state]}</span>
      </div>
      <p>{words.fromTo(swap.from.name, swap.to ? words.person(swap.to.name) : words.toAll)}</p>
      {swap.takenBy && <p>{words.takenBy(swap.takenBy.name)}</p>}
      {swap.note && <p>{words.note(swap.note)}</p>}
      {swap.askedBy && <span className={css.small}>{words.askedBy(swap.askedBy.name, format.moment(swap.askedAt))}</span>}
      {swap.whyNot && <span className={css.small}>{words.whyNot(swap.whyNot)}</span>}
      {action.error !== null && <ErrorNotice error={action.error} />}
      <div className={css.actions}>
        {swap.canTake && (
          <Button appearance="primary" aria-label={words.takeOf(when)} disabledFocusable={action.busy} onClick={() => void act('take', words.took, { personId: null })}>
            {words.take}
          </Button>
        )}
        {swap.canGiveBack && (
          <Button aria-label={words.giveBackOf(when)} disabledFocusable={action.busy} onClick={() => void act('giveBack', words.gaveBack)}>
            {words.giveBack}
          </Button>
        )}
        {swap.canCancel && (
          <Button aria-label={words.cancelOf(when)} disabledFocusable={action.busy} onClick={() => void act('cancel', words.cancelled)}>
            {words.cancel}
          </Button>
        )}
      </div>
      {swap.state === 'open' && swap.candidates.length > 0 && (
        <div className={css.fields} role="group" aria-label={words.behalfOf(when)}>
          <Field label={words.behalf}>
            <Select value={who} onChange={(_, d) => setWho(d.value)}>
              <option value="">{words.choose}</option>
              {swap.candidates.map((c) => (
                <option key={c.id} value={c.id}>
                  {c.name}
                </option>
              ))}
            </Select>
          </Field>
          <Button disabledFocusable={action.busy || !chosen} onClick={() => chosen && void act('take', words.decided(chosen.name), { personId: chosen.id })}>
            {words.decide}
          </Button>
        </div>
      )}
    </li>
  );
}
