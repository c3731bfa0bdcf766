import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { Notice } from '../../../platform/layout/Notice';
import { Confirmations } from '../applications/form/ConfirmPart';
import { useDaysText } from '../applications/texts';
import { teleworkWords } from '../applications/words';
import type { Outcome } from './BulkOutcome';
import type { Approval, BulkResult } from './types';
import { approvalWords } from './words';

/** 一括承認: named once more, with the confirmations that any of them asks for. */
export function BulkDialog({ sectionId, items, done, close }: { sectionId: string; items: Approval[]; done: (outcome: Outcome) => void; close: () => void }) {
  const api = useApi();
  const words = useWords(approvalWords);
  const { kinds } = useWords(teleworkWords);
  const days = useDaysText();
  const action = useAction();
  const [ticked, setTicked] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const asked = [...new Map(items.flatMap((a) => a.confirmations).map((c) => [c.id, c])).values()];
  const missing = asked.some((c) => c.required && !ticked.includes(c.id));

  const send = async () => {
    setTried(true);
    if (missing) return;
    const body = { items: items.map((a) => ({ id: a.application.id, round: a.application.round })), confirmations: ticked };
    const sent = await action.run(async () => {
      const { data } = await api.send<{ results: BulkResult[] }>('POST', `/sections/${encodeURIComponent(sectionId)}/approvals/approve`, { body });
      const name = (id: string) => items.find((a) => a.application.id === id)?.application.person.name ?? id;
      done({ approved: data.results.filter((r) => r.ok).length, failed: data.results.filter((r) => !r.ok).map((r) => ({ name: name(r.id), reason: r.message ?? r.code ?? '–' })) });
    });
    if (sent) close();
  };
  return (
    <FormDialog title={words.bulkTitle} lead={words.bulkLead(items.length)} submit={words.approve} busy={action.busy} error={action.error} onSubmit={() => void send()} close={close}>
      <ul>
        {items.map(({ application: a }) => (
          <li key={a.id}>
            <strong>{a.person.name}</strong> {a.kind === 'registration' ? kinds.registration : days.all(a.draft.days)}
          </li>
        ))}
      </ul>
      <Confirmations items={asked} ticked={ticked} set={setTicked} />
      {tried && missing && <Notice intent="error">{words.confirmMissing}</Notice>}
    </FormDialog>
  );
}
