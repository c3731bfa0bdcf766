import { Button } from '@fluentui/react-components';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useResource } from '../../../platform/data/useResource';
import { useFormat } from '../../../platform/format/format';
import { useLanguage, useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { useSession } from '../../../platform/identity/session';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Notice } from '../../../platform/layout/Notice';
import { PageHead } from '../../../platform/layout/PageHead';
import { Panel } from '../../../platform/layout/Panel';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { layoutWords } from '../../../platform/layout/words';
import { href, useRoute } from '../../../platform/routing/route';
import type { Day } from '../types';
import { History } from './History';
import { Leaves } from './Leaves';
import { ReportForm } from './ReportForm';
import { Status } from './Status';
import css from './TodayPage.module.css';
import { Views } from './Views';
import { todayWords } from './words';

/** 今日: one's own day, the same actions as the card in the chat. */
export default function TodayPage() {
  const api = useApi();
  const words = useWords(todayWords);
  const layout = useWords(layoutWords);
  const format = useFormat();
  const language = useLanguage();
  const { session } = useSession();
  const asked = useRoute().query.get('date') ?? 'today';
  const day = useResource<Day>(`day:${asked}:${language}`, (signal) => api.get(`/days/${asked}`, signal));

  if (day.error && !day.data) {
    return (
      <>
        <PageHead title={layout.pages.today} />
        <ErrorNotice error={day.error} retry={day.reload} />
      </>
    );
  }
  if (!day.data) return <Skeleton rows={3} height={140} />;

  const { date, pattern, checkIn } = day.data;
  const past = date < session.today;
  return (
    <>
      <PageHead title={format.date(date)} lead={words.pattern(pattern.name, format.time(pattern.start), format.time(pattern.end))}>
        {past && <a href={href('today')}>{words.backToToday}</a>}
      </PageHead>
      <div className={css.columns}>
        <div className={css.column}>
          {day.data.missingEnd && !past && <MissingEnd date={day.data.missingEnd} closed={day.reload} />}
          <Status key={date} day={day.data} past={past} set={day.set} />
          {day.data.reportDue && (
            <ReportForm
              key={day.data.reportDue.date}
              date={day.data.reportDue.date}
              begin={day.data.reportDue.result}
              sent={(sent) => (sent.date === date ? day.set(sent) : day.reload())}
            />
          )}
          {checkIn && checkIn.history.length > 0 && <History items={checkIn.history} />}
        </div>
        <div className={css.column}>
          <Leaves today={session.today} changed={day.reload} />
          <Panel title={words.views}>
            <Views />
          </Panel>
        </div>
      </div>
    </>
  );
}

function MissingEnd({ date, closed }: { date: string; closed: () => void }) {
  const api = useApi();
  const words = useWords(todayWords);
  const format = useFormat();
  const announce = useAnnounce();
  const action = useAction();
  const close = async () => {
    await api.send('POST', `/days/${date}/end`, { body: {} });
    announce(words.done.end);
    closed();
  };
  if (action.error) return <ErrorNotice error={action.error} retry={() => void action.run(close)} />;
  return (
    <Notice
      intent="warning"
      title={words.missingEnd(format.date(date))}
      action={
        <Button disabledFocusable={action.busy} onClick={() => void action.run(close)}>
          {words.missingEndAction(format.shortDate(date))}
        </Button>
      }
    >
      {words.missingEndLead}
    </Notice>
  );
}
