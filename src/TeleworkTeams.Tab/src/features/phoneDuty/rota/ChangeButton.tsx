import { Button } from '@fluentui/react-components';
import { useWords } from '../../../platform/i18n/language';
import type { Change } from '../types';
import { rotaWords } from './words';

export type Choose = (changes: Change[]) => void;

/** In, out, fixed, unfixed; its name says of what. */
export function ChangeButton({ change, what, choose }: { change: Change; what: string; choose: Choose }) {
  const words = useWords(rotaWords);
  const names = { on: words.onOf, off: words.offOf, lock: words.lockOf, unlock: words.unlockOf };
  return (
    <Button size="small" appearance={change.set === 'on' ? 'primary' : 'secondary'} aria-label={names[change.set](what)} onClick={() => choose([change])}>
      {words[change.set]}
    </Button>
  );
}
