import { Button } from '@fluentui/react-components';
import { useWords } from '../../platform/i18n/language';
import duty from '../phoneDuty/Duty.module.css';
import type { Named } from './types';
import { memoWords } from './words';

/** Who stands in for somebody who cannot be reached: one press chooses. */
export function Ways({ people, choose }: { people: Named[]; choose: (person: Named) => void }) {
  const words = useWords(memoWords);
  if (people.length === 0) return null;
  return (
    <div className={duty.actions} role="group" aria-label={words.ways}>
      <span>{words.ways}</span>
      {people.map((p) => (
        <Button key={p.id} onClick={() => choose(p)}>
          {words.wayOf(p.name)}
        </Button>
      ))}
    </div>
  );
}
