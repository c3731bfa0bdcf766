import type { RefObject } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { Notice } from '../../../platform/layout/Notice';
import { LongText } from '../../checkIns/today/LongText';
import page from '../applications/Applications.module.css';
import { Confirmations } from '../applications/form/ConfirmPart';
import { reasonMax, type Approval } from './types';
import { approvalWords } from './words';

export interface Given {
  confirmations: string[];
  reason: string;
}

const unticked = (approval: Approval, given: Given) => approval.confirmations.some((c) => c.required && !given.confirmations.includes(c.id));

/** Whether the approver gave all that approving needs. */
export const decided = (approval: Approval, given: Given): boolean => !unticked(approval, given) && (!approval.exceptionNeeded || given.reason.trim() !== '');

/** What the approver adds: confirmations, and the reason where a rule has to give way. Nothing at all where neither is asked. */
export function Decision({ approval, given, set, tried, ref }: { approval: Approval; given: Given; set: (given: Given) => void; tried: boolean; ref: RefObject<HTMLDivElement | null> }) {
  const words = useWords(approvalWords);
  if (approval.confirmations.length === 0 && !approval.exceptionNeeded) return null;
  return (
    <div ref={ref} className={page.fields}>
      {approval.confirmations.length > 0 && (
        <fieldset className={page.fieldset}>
          <legend>{words.confirm}</legend>
          <Confirmations items={approval.confirmations} ticked={given.confirmations} set={(confirmations) => set({ ...given, confirmations })} />
        </fieldset>
      )}
      {tried && unticked(approval, given) && <Notice intent="error">{words.confirmMissing}</Notice>}
      {approval.exceptionNeeded && (
        <LongText label={words.exceptionReason} required hint={words.exceptionHint} value={given.reason} set={(reason) => set({ ...given, reason })} max={reasonMax} rows={2} error={tried && given.reason.trim() === '' ? words.exceptionMissing : undefined} />
      )}
    </div>
  );
}
