import { Button } from '@fluentui/react-components';
import type { Answer } from '../../../../platform/api/api';
import { ApiError } from '../../../../platform/api/apiError';
import { useFormat } from '../../../../platform/format/format';
import { useWords } from '../../../../platform/i18n/language';
import { useAnnounce } from '../../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { Notice } from '../../../../platform/layout/Notice';
import { Panel } from '../../../../platform/layout/Panel';
import { layoutWords } from '../../../../platform/layout/words';
import css from '../../Settings.module.css';
import { OwnDayList } from './OwnDayList';
import { ownLists, type CityCalendar } from './types';
import { useOwnDays, type OwnDaysDraft } from './useOwnDays';
import { calendarWords } from './words';

/** The city's own holidays, closed days and half days, saved together under the version that was read. */
export function OwnDaysForm({ stored, replace }: { stored: Answer<CityCalendar>; replace: (answer: Answer<CityCalendar>) => void }) {
  const words = useWords(calendarWords);
  const layout = useWords(layoutWords);
  const format = useFormat();
  const announce = useAnnounce();
  const draft = useOwnDays(stored, replace);
  const { configured, changedAt, changedBy } = stored.data;
  const save = async () => {
    if (await draft.save()) announce(words.saved);
  };
  return (
    <>
      <Panel title={words.ownTitle}>
        <p className={css.quiet}>{words.ownLead}</p>
        <Refusal draft={draft} />
        {ownLists.map((list) => (
          <OwnDayList key={list} list={list} days={draft.value[list]} add={(day) => draft.add(list, day)} remove={(date) => draft.remove(list, date)} />
        ))}
        {configured.length > 0 && <p className={css.quiet}>{words.configured(configured.map((d) => format.fullDate(d)).join('、'))}</p>}
        {changedAt && changedBy && <p className={css.quiet}>{words.lastChange(changedBy, format.moment(changedAt))}</p>}
      </Panel>
      {draft.dirty && (
        <div className={css.saveBar} role="region" aria-label={words.unsaved}>
          <span className={css.saveText}>{words.unsaved}</span>
          <Button disabledFocusable={draft.busy} onClick={draft.revert}>
            {words.revert}
          </Button>
          <Button appearance="primary" disabledFocusable={draft.busy} onClick={() => void save()}>
            {layout.save}
          </Button>
        </div>
      )}
    </>
  );
}

function Refusal({ draft }: { draft: OwnDaysDraft }) {
  const words = useWords(calendarWords);
  const format = useFormat();
  if (draft.stale) {
    return (
      <Notice intent="error" title={words.staleTitle} action={<Button onClick={() => void draft.takeLatest()}>{words.staleAction}</Button>}>
        {words.staleDetail}
      </Notice>
    );
  }
  if (draft.error === null) return null;
  const errors = draft.error instanceof ApiError ? draft.error.errors : [];
  if (errors.length === 0) return <ErrorNotice error={draft.error} />;
  // "closedDays[2].name" names the third day of that list.
  const where = (path: string | null) => {
    const [, list, index] = /^(\w+)\[(\d+)\]/.exec(path ?? '') ?? [];
    const name = ownLists.find((l) => l === list);
    const day = name && draft.value[name][Number(index)];
    return name ? `${words.lists[name]}${day ? ` ${format.date(day.date)}` : ''}` : '';
  };
  return (
    <Notice intent="error" title={words.refused}>
      <ul className={css.errors}>
        {errors.map((e, i) => (
          <li key={i}>
            <strong>{where(e.path)}</strong> {e.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
