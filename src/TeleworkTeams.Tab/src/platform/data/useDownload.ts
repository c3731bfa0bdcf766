import { useApi } from '../api/api';
import { useAction } from './useAction';
import { useWords } from '../i18n/language';
import { useAnnounce } from '../layout/Announcer';
import { layoutWords } from '../layout/words';

/** Fetches a file with the caller's token and hands it to the browser: a plain link could not carry the token. */
export function useDownload() {
  const api = useApi();
  const words = useWords(layoutWords);
  const announce = useAnnounce();
  const action = useAction();
  const start = (path: string, fallback: string) =>
    action.run(async () => {
      const { blob, name } = await api.blob(path);
      const address = URL.createObjectURL(blob);
      const link = document.createElement('a');
      link.href = address;
      link.download = name ?? fallback;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
      announce(words.downloaded);
    });
  return { busy: action.busy, error: action.error, start };
}
