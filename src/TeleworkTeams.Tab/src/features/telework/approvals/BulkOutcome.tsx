import { useEffect, useRef } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { Notice } from '../../../platform/layout/Notice';
import page from '../applications/Applications.module.css';
import { approvalWords } from './words';

export interface Outcome {
  approved: number;
  failed: { name: string; reason: string }[];
}

/** What became of a bulk approval: how many, and each that failed by name and reason. The focus comes here. */
export function BulkOutcome({ outcome }: { outcome: Outcome }) {
  const words = useWords(approvalWords);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [outcome]);
  return (
    <div ref={place} tabIndex={-1} className={page.stack} style={{ outline: 'none' }}>
      {outcome.approved > 0 && <Notice intent="success">{words.bulkDone(outcome.approved)}</Notice>}
      {outcome.failed.length > 0 && (
        <Notice intent="error" title={words.bulkFailed(outcome.failed.length)}>
          <ul>
            {outcome.failed.map((f) => (
              <li key={f.name + f.reason}>{words.failed(f.name, f.reason)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
