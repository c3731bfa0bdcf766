import { Button } from '@fluentui/react-components';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import settings from '../../people/Settings.module.css';
import css from './Policy.module.css';
import type { PolicyScope, PolicyVersion } from './types';
import { policyWords } from './words';

/** Past, present and coming versions, with who saved them. */
export function Versions({ scope, edit, changed }: { scope: PolicyScope; edit: (version: PolicyVersion, replace: boolean) => void; changed: () => void }) {
  const words = useWords(policyWords);
  const format = useFormat();
  const api = useApi();
  const announce = useAnnounce();
  const action = useAction();
  const base = scope.sectionId === null ? '/policies/city' : `/policies/sections/${encodeURIComponent(scope.sectionId)}`;
  const withdraw = async (version: PolicyVersion) => {
    await action.run(async () => {
      await api.send('DELETE', `${base}/${version.number}`, { etag: version.etag });
      announce(words.withdrawn);
    });
    changed();
  };
  return (
    <Panel title={words.versions}>
      {action.error != null && <ErrorNotice error={action.error} />}
      <ul className={css.versions}>
        {scope.versions.map((v) => (
          <li key={v.number} className={css.version}>
            <div className={css.head}>
              <strong>
                {words.version(v.number)} {v.name}
              </strong>
              <span className={settings.tag}>{words.states[v.state]}</span>
              <span>{words.starts(format.fullDate(v.from))}</span>
            </div>
            {v.comment && <p>{v.comment}</p>}
            <p className={settings.quiet}>
              {words.by(v.by, format.date(v.at.slice(0, 10)))}
              {v.withdrawnBy && ` · ${words.withdrawnBy(v.withdrawnBy)}`}
            </p>
            {scope.canEdit && (
              <div className={css.actions}>
                <Button size="small" aria-label={words.editFromOf(v.number)} onClick={() => edit(v, false)}>
                  {words.editFrom}
                </Button>
                {v.state === 'coming' && (
                  <>
                    <Button size="small" aria-label={words.editOf(v.number)} onClick={() => edit(v, true)}>
                      {words.edit}
                    </Button>
                    <Button size="small" aria-label={words.withdrawOf(v.number)} onClick={() => void withdraw(v)} disabledFocusable={action.busy}>
                      {words.withdraw}
                    </Button>
                  </>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
