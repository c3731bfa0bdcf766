import { useWords } from '../../../platform/i18n/language';
import type { Away, RotaShift, Turn, Wish } from '../types';
import css from './Marks.module.css';
import type { MarkText } from './useMarkText';
import { rotaWords } from './words';

/** One turn in a cell: a letter for its kind, what is special about it in short; all of it in words for who listens. */
export function TurnMark({ shift, turn, text, name }: { shift: RotaShift; turn: Turn; text: MarkText; name?: string }) {
  const short = text.short(turn).join('');
  return (
    <span className={`${css.mark} ${turn.isNew ? css.fresh : ''}`}>
      <span aria-hidden>
        {name ?? text.mark(shift)}
        {(name === undefined ? text.part(shift) : '') + short ? (
          <small>
            {name === undefined && text.part(shift)}
            {short && ` ${short}`}
          </small>
        ) : null}
      </span>
      <span className="hidden">{[name ?? text.shift.of(shift), ...text.about(turn)].join(' ')}</span>
    </span>
  );
}

/** A turn that was published and is not in the draft. */
export function GoneMark({ shift, text, name }: { shift: RotaShift; text: MarkText; name?: string }) {
  const words = useWords(rotaWords);
  return (
    <span className={`${css.mark} ${css.gone}`}>
      <span aria-hidden>
        <s>{name ?? `${text.mark(shift)}${text.part(shift)}`}</s> <small>{words.goneShort}</small>
      </span>
      <span className="hidden">
        {name ?? text.shift.of(shift)} {words.gone}
      </span>
    </span>
  );
}

export function AwayMark({ away }: { away: Away }) {
  const words = useWords(rotaWords);
  return (
    <span className={css.away}>
      <span aria-hidden>{away.isWaiting ? words.waitingShort : words.away[away.code]}</span>
      <span className="hidden">{away.text}</span>
    </span>
  );
}

export function WishMark({ wish }: { wish: Wish }) {
  const words = useWords(rotaWords);
  const kind = wish.desired ? 'desired' : 'undesired';
  return (
    <span className={css.away}>
      <span aria-hidden>{words.wishShort[kind]}</span>
      <span className="hidden">{words.wish[kind]}</span>
    </span>
  );
}

export function GapMark({ shift, text, short }: { shift: RotaShift; text: MarkText; short?: boolean }) {
  const words = useWords(rotaWords);
  return (
    <span className={css.gap}>
      <span aria-hidden>{short ? words.missing(shift.missing) : `${text.mark(shift)}${text.part(shift)} −${shift.missing}`}</span>
      <span className="hidden">{words.missingOf(text.shift.of(shift), shift.missing)}</span>
    </span>
  );
}
