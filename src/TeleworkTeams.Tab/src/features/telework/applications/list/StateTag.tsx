import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { useWords } from '../../../../platform/i18n/language';
import type { Application, State } from '../types';
import { teleworkWords } from '../words';
import css from './List.module.css';

const icons: Record<State, typeof ClockRegular> = { submitted: ClockRegular, approved: CheckmarkCircleRegular, declared: CheckmarkCircleRegular, ordered: CheckmarkCircleRegular, sentBack: ArrowUndoRegular, withdrawn: DismissCircleRegular };

/** 申請・承認待ち, 命令・命令済: what it is and where it stands, as picture and words. */
export function StateTag({ application: { kind, state } }: { application: Pick<Application, 'kind' | 'state'> }) {
  const words = useWords(teleworkWords);
  const Icon = icons[state];
  return (
    <span className={`${css.tag} ${css[state]}`}>
      <Icon aria-hidden />
      {kind !== 'application' && state !== 'declared' && state !== 'ordered' && `${words.kinds[kind]} · `}
      {state === 'ordered' ? words.kinds.order : words.states[state]}
    </span>
  );
}
