import { Button } from '@fluentui/react-components';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Notice } from '../../../platform/layout/Notice';
import { Panel } from '../../../platform/layout/Panel';
import { useRegainFocus } from '../../../platform/layout/useRegainFocus';
import css from '../Duty.module.css';
import type { OwnDuty } from '../types';
import { ownDutyWords } from './words';

type FeedState = OwnDuty['feed'];

/** One's own turns as a calendar that Outlook subscribes to: whoever knows the address can read it, so it can be renewed and stopped. */
export function Feed({ feed, set }: { feed: FeedState; set: (feed: FeedState) => void }) {
  const api = useApi();
  const words = useWords(ownDutyWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const { session } = useSession();
  const exists = feed.url !== null || feed.createdAt !== null;
  const { element, acted } = useRegainFocus<HTMLButtonElement>(exists);
  const renew = () =>
    action.run(async () => {
      const { data } = await api.send<{ url: string }>('POST', '/duty/feed', { body: {} });
      set({ url: data.url, createdAt: session.now });
      if (exists) announce(words.renewed);
    });
  const revoke = () =>
    action.run(async () => {
      acted();
      await api.send('DELETE', '/duty/feed');
      set({ url: null, createdAt: null });
      announce(words.revoked);
    });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(feed.url ?? '');
      announce(words.copied);
    } catch {
      announce(words.copyFailed);
    }
  };
  return (
    <Panel title={words.feed}>
      <p>{words.feedLead}</p>
      <Notice intent="warning">{words.feedWarning}</Notice>
      {action.error !== null && <ErrorNotice error={action.error} />}
      {feed.url ? (
        <code className={css.address} role="group" aria-label={words.address}>
          {feed.url}
        </code>
      ) : (
        <p className={css.quiet}>{exists ? words.feedHidden : words.feedNone}</p>
      )}
      <div className={css.actions}>
        {feed.url && (
          <Button appearance="primary" onClick={() => void copy()}>
            {words.copy}
          </Button>
        )}
        <Button ref={element} appearance={exists ? 'secondary' : 'primary'} disabledFocusable={action.busy} onClick={() => void renew()}>
          {exists ? words.renew : words.create}
        </Button>
        {exists && (
          <Button disabledFocusable={action.busy} onClick={() => void revoke()}>
            {words.revoke}
          </Button>
        )}
        {feed.createdAt && <span className={css.small}>{words.feedCreated(format.moment(feed.createdAt))}</span>}
      </div>
    </Panel>
  );
}
