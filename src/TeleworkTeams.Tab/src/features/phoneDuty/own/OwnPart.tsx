import { useApi } from '../../../platform/api/api';
import { useResource } from '../../../platform/data/useResource';
import { addDays, addMonths, monthOf } from '../../../platform/format/calendar';
import { useLanguage } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Skeleton } from '../../../platform/layout/Skeleton';
import css from '../Duty.module.css';
import type { OwnDuty } from '../types';
import { Feed } from './Feed';
import { OwnTurns } from './OwnTurns';
import { Wishes } from './Wishes';

/** How far ahead one's own turns and wishes are shown, in months. */
const monthsAhead = 4;

/** 自分の当番: what is coming, what one would like, and the way into one's own calendar. */
export function OwnPart({ sectionId }: { sectionId: string }) {
  const api = useApi();
  const language = useLanguage();
  const { session } = useSession();
  const last = addDays(`${addMonths(monthOf(session.today), monthsAhead)}-01`, -1);
  const own = useResource<OwnDuty>(`own-duty:${session.today}:${language}`, (signal) => api.get(`/duty/own?from=${session.today}&to=${last}`, signal));
  if (!own.data) return own.error ? <ErrorNotice error={own.error} retry={own.reload} /> : <Skeleton rows={3} height={120} />;
  const data = own.data;
  return (
    <>
      {own.error !== null && <ErrorNotice error={own.error} retry={own.reload} />}
      <div className={css.columns}>
        <div className={css.stack}>
          <OwnTurns sectionId={session.sectionId ?? sectionId} turns={data.turns} changed={own.reload} />
          <Feed feed={data.feed} set={(feed) => own.set({ ...data, feed })} />
        </div>
        <Wishes turns={data.turns} wishes={data.wishes} last={last} set={(wishes) => own.set({ ...data, wishes })} />
      </div>
    </>
  );
}
