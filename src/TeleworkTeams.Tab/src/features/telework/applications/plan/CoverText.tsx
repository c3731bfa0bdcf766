import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useWords } from '../../../../platform/i18n/language';
import type { Cover } from '../types';
import { teleworkWords } from '../words';
import css from './CoverText.module.css';

/** 在庁 7/12人(基準 4人); fewer than wanted is said in words. */
export function CoverText({ cover }: { cover: Cover }) {
  const words = useWords(teleworkWords);
  const short = cover.wanted !== null && cover.inOffice < cover.wanted;
  return (
    <span className={`${css.cover} ${short ? css.short : ''}`}>
      {short && <WarningRegular aria-hidden />}
      {cover.wanted === null ? words.cover(cover.inOffice, cover.of) : words.coverOf(words.cover(cover.inOffice, cover.of), words.coverWanted(cover.wanted))}
      {short && <span> {words.coverShort}</span>}
    </span>
  );
}
