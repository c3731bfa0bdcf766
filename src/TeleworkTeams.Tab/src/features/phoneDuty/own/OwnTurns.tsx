import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { onDemand } from '../../../platform/layout/onDemand';
import { Panel } from '../../../platform/layout/Panel';
import css from '../Duty.module.css';
import type { OwnTurn } from '../types';
import { useShiftText } from '../useShiftText';
import { dutyWords } from '../words';
import { ownDutyWords } from './words';

const AskDialog = onDemand(async () => (await import('./AskDialog')).AskDialog);

export function OwnTurns({ sectionId, turns, changed }: { sectionId: string; turns: OwnTurn[]; changed: () => void }) {
  const words = useWords(ownDutyWords);
  const duty = useWords(dutyWords);
  const text = useShiftText();
  const [asking, setAsking] = useState<OwnTurn | null>(null);
  return (
    <Panel title={words.turns}>
      {turns.length === 0 && <p>{words.noTurns}</p>}
      <ul className={css.list}>
        {turns.map((t) => (
          <li key={t.shift.id} className={css.item}>
            <div className={css.head}>
              <h3 className={css.name}>{text.dated(t.shift)}</h3>
              {t.swap?.state === 'open' && <span className={`${css.tag} ${css.strong}`}>{words.open}</span>}
              {t.swap?.takenBy && <span className={css.tag}>{words.taken(t.swap.takenBy.name)}</span>}
            </div>
            <span className={css.small}>{t.with.length > 0 ? words.with(t.with.join(duty.comma)) : words.alone}</span>
            {t.canAsk && (
              <div className={css.actions}>
                <Button aria-label={words.askOf(text.dated(t.shift))} onClick={() => setAsking(t)}>
                  {words.ask}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {asking && (
        <AskDialog
          sectionId={sectionId}
          shift={asking.shift}
          close={() => setAsking(null)}
          asked={() => {
            setAsking(null);
            changed();
          }}
        />
      )}
    </Panel>
  );
}
