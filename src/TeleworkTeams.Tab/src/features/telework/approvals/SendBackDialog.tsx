import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { codeOf } from '../../../platform/api/apiError';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { errorAt } from '../../../platform/layout/fields';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { LongText } from '../../checkIns/today/LongText';
import { useDaysText } from '../applications/texts';
import type { Application } from '../applications/types';
import { meanwhile } from './ApprovalCard';
import { reasonMax } from './types';
import { approvalWords } from './words';

/** 差戻し, always with a reason. */
export function SendBackDialog({ sectionId, application, settled, close }: { sectionId: string; application: Application; settled: (error?: unknown) => void; close: () => void }) {
  const api = useApi();
  const words = useWords(approvalWords);
  const days = useDaysText();
  const announce = useAnnounce();
  const action = useAction();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const done = await action.run(async () => {
      try {
        await api.send('POST', `/sections/${encodeURIComponent(sectionId)}/applications/${encodeURIComponent(application.id)}/send-back`, { body: { round: application.round, reason: reason.trim() } });
        announce(words.returned(application.person.name));
        settled();
      } catch (error) {
        if (!meanwhile.includes(codeOf(error) ?? '')) throw error;
        settled(error);
      }
    });
    if (done) close();
  };
  return (
    <FormDialog title={words.sendBackTitle(application.person.name)} lead={days.all(application.draft.days)} submit={words.sendBack} busy={action.busy} error={action.error} onSubmit={() => void send()} close={close}>
      <LongText label={words.reason} required hint={words.reasonHint} value={reason} set={setReason} max={reasonMax} error={tried && reason.trim() === '' ? words.reasonMissing : errorAt(action.error, 'reason')} />
    </FormDialog>
  );
}
