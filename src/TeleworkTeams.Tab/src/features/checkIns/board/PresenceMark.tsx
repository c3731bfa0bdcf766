import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleFilled } from '@fluentui/react-icons/svg/circle';
import { ClockFilled } from '@fluentui/react-icons/svg/clock';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { FluentIcon } from '@fluentui/react-icons';
import { useWords } from '../../../platform/i18n/language';
import type { Availability } from '../types';
import css from './Board.module.css';
import { boardWords } from './words';

const icons: Record<Availability, FluentIcon> = { available: CheckmarkCircleFilled, busy: CircleFilled, away: ClockFilled, offline: DismissCircleRegular };

/** Teams' own four signs, each with its word. */
export function PresenceMark({ value }: { value: Availability }) {
  const words = useWords(boardWords);
  const Icon = icons[value];
  return (
    <span className={css.presence}>
      <Icon className={css[value]} aria-hidden />
      {words.presence[value]}
    </span>
  );
}
