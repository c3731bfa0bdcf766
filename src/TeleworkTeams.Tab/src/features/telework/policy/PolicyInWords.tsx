import { useWords } from '../../../platform/i18n/language';
import css from './Policy.module.css';
import type { PolicyGroup } from './types';
import { policyWords } from './words';

/** The rules in words, group by group; what is not set says so. */
export function PolicyInWords({ groups }: { groups: readonly PolicyGroup[] }) {
  const words = useWords(policyWords);
  return (
    <dl className={css.groups}>
      {groups.map((group) => (
        <div key={group.group} className={group.isSet ? css.group : `${css.group} ${css.unset}`}>
          <dt>{group.title}</dt>
          <dd>
            {group.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {group.source && <p className={css.source}>{words.source(group.source)}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
