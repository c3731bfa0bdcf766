import { Button } from '@fluentui/react-components';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useResource } from '../../../platform/data/useResource';
import { useLanguage, useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { useRegainFocus } from '../../../platform/layout/useRegainFocus';
import css from '../Duty.module.css';
import { dutyPath, type Conflict, type Move, type Named } from '../types';
import { useShiftText } from '../useShiftText';
import { rotaWords } from './words';

interface Conflicts {
  items: Conflict[];
}

/** 当番に影響する予定: published turns that leave or telework came over, each with the fewest changes that mend it. */
export function ConflictsPanel({ sectionId, kinds, mended }: { sectionId: string; kinds: readonly Named[]; mended: () => void }) {
  const api = useApi();
  const words = useWords(rotaWords);
  const language = useLanguage();
  const announce = useAnnounce();
  const action = useAction();
  const text = useShiftText(kinds);
  const path = dutyPath(sectionId, 'conflicts');
  const conflicts = useResource<Conflicts>(`conflicts:${sectionId}:${language}`, (signal) => api.get(path, signal));
  const { acted } = useRegainFocus(conflicts.data);
  const apply = (changes: Move[]) =>
    action.run(async () => {
      acted();
      conflicts.set((await api.send<Conflicts>('POST', `${path}/apply`, { body: { changes } })).data);
      announce(words.applied);
      mended();
    });
  if (conflicts.error !== null) return <ErrorNotice error={conflicts.error} retry={conflicts.reload} />;
  if (!conflicts.data || (conflicts.data.items.length === 0 && action.error === null)) return null;
  return (
    <Panel title={words.conflicts}>
      <p className={css.quiet}>{words.conflictsLead}</p>
      {action.error !== null && <ErrorNotice error={action.error} retry={conflicts.reload} />}
      <ul className={css.list}>
        {conflicts.data.items.map(({ shift, person, message, proposal }) => (
          <li key={shift.id + person.id} className={css.item}>
            <h3 className={css.name}>
              {person.name} {text.dated(shift)}
            </h3>
            <p>{message}</p>
            {proposal ? (
              <div className={css.actions}>
                <span>{proposal.sentence}</span>
                <Button appearance="primary" aria-label={words.applyOf(`${person.name} ${text.dated(shift)}`)} disabledFocusable={action.busy} onClick={() => void apply(proposal.changes)}>
                  {words.apply1}
                </Button>
              </div>
            ) : (
              <p className={css.small}>{words.noProposal}</p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
