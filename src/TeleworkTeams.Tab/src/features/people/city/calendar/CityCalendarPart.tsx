import { useState } from 'react';
import type { Answer } from '../../../../platform/api/api';
import { useApi } from '../../../../platform/api/api';
import { useResource } from '../../../../platform/data/useResource';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { Skeleton } from '../../../../platform/layout/Skeleton';
import { HolidaySource } from './HolidaySource';
import { OwnDaysForm } from './OwnDaysForm';
import type { CityCalendar } from './types';
import { YearPanel } from './YearPanel';

/** 暦, for administrators alone: the year in force, the city's own days, and where the holidays come from. */
export function CityCalendarPart() {
  const api = useApi();
  const stored = useResource<Answer<CityCalendar>>('city-calendar', (signal) => api.send<CityCalendar>('GET', '/city/calendar', { signal }));
  const [version, setVersion] = useState(0);
  const changed = () => setVersion((n) => n + 1);
  return (
    <>
      <YearPanel version={version} />
      {stored.error !== null && <ErrorNotice error={stored.error} retry={stored.reload} />}
      {!stored.data && stored.loading && <Skeleton rows={3} height={96} />}
      {stored.data && (
        <>
          <OwnDaysForm
            stored={stored.data}
            replace={(answer) => {
              stored.set(answer);
              changed();
            }}
          />
          <HolidaySource
            calendar={stored.data.data}
            changed={() => {
              stored.reload();
              changed();
            }}
          />
        </>
      )}
    </>
  );
}
