import { useEffect } from 'react';
import { useApi } from '../../../platform/api/api';
import { useResource } from '../../../platform/data/useResource';
import { useWhileVisible } from '../../../platform/data/useWhileVisible';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { memosChanged, type Memos } from '../types';
import css from './Badge.module.css';
import { badgeWords } from './words';

/** How many memos wait for an answer, beside the page's link; nothing where none does. */
export function UnansweredBadge() {
  const api = useApi();
  const words = useWords(badgeWords);
  const { session } = useSession();
  const memos = useResource<Memos>(session.sectionId && 'memos-unanswered', (signal) => api.get('/memos?box=inbox', signal));
  const { reload } = memos;
  useWhileVisible(120, reload);
  useEffect(() => {
    addEventListener(memosChanged, reload);
    return () => removeEventListener(memosChanged, reload);
  }, [reload]);
  const count = memos.data?.unanswered ?? 0;
  if (count === 0) return null;
  return (
    <span className={css.badge}>
      <span aria-hidden>{count}</span>
      <span className="hidden">{words.unanswered(count)}</span>
    </span>
  );
}
