import { Button } from '@fluentui/react-components';
import { useWords } from '../../../../platform/i18n/language';
import { Notice } from '../../../../platform/layout/Notice';
import { go, href } from '../../../../platform/routing/route';
import { useDaysText } from '../texts';
import type { Application } from '../types';
import { applicationsWords } from '../words';

/** 差戻し: the reason first, and the way on. */
export function SentBack({ application }: { application: Application }) {
  const words = useWords(applicationsWords);
  const days = useDaysText();
  const reason = application.history.findLast((h) => h.what === 'sentBack')?.reason ?? '–';
  return (
    <Notice
      intent="warning"
      title={words.sentBackTitle}
      action={
        <Button appearance="primary" onClick={() => go(href('applications', 'change', { id: application.id }))}>
          {words.resubmit}
        </Button>
      }
    >
      {words.sentBack(days.all(application.draft.days), reason)}
    </Notice>
  );
}
