import { useApi } from '../../platform/api/api';
import { useResource } from '../../platform/data/useResource';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { Skeleton } from '../../platform/layout/Skeleton';
import { MonthView } from './MonthView';
import type { Month } from './types';

export function OwnMonth({ month }: { month: string }) {
  const api = useApi();
  const own = useResource<Month>(`month:${month}`, (signal) => api.get(`/months/${month}`, signal));
  if (own.error) return <ErrorNotice error={own.error} retry={own.reload} />;
  if (!own.data) return <Skeleton rows={2} height={180} />;
  return <MonthView month={own.data} own changed={own.reload} />;
}
