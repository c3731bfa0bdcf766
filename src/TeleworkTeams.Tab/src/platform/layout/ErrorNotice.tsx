import { Button } from '@fluentui/react-components';
import { ApiError } from '../api/apiError';
import { useWords } from '../i18n/language';
import { identityWords } from '../identity/words';
import { layoutWords } from './words';
import { Notice } from './Notice';

/** What went wrong, in the server's words where it gave any, and a way on. */
export function ErrorNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const words = useWords(layoutWords);
  const { title, detail } = useExplanation(error);
  return (
    <Notice intent="error" title={title} action={retry && <Button onClick={retry}>{words.retry}</Button>}>
      {detail}
    </Notice>
  );
}

function useExplanation(error: unknown): { title: string; detail: string } {
  const words = useWords(layoutWords);
  const identity = useWords(identityWords);
  if (!(error instanceof ApiError)) return { title: words.unexpected, detail: words.unexpectedDetail };
  switch (error.code) {
    case 'CONSENT_REQUIRED':
      return { title: identity.consentTitle, detail: identity.consentDetail };
    case 'TEAMS_SIGN_IN':
      return { title: identity.signInTitle, detail: identity.signInDetail };
    default:
      return { title: error.title, detail: error.detail };
  }
}
