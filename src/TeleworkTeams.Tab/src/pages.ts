import { lazy, type ComponentType } from 'react';
import { onDemand } from './platform/layout/onDemand';
import { parseRoute, type Page } from './platform/routing/route';

const load: Record<Page, () => Promise<{ default: ComponentType }>> = {
  today: () => import('./features/checkIns/today/TodayPage'),
  board: () => import('./features/checkIns/board/BoardPage'),
  applications: () => import('./features/telework/applications/ApplicationsPage'),
  approvals: () => import('./features/telework/approvals/ApprovalsPage'),
  seats: () => import('./features/satelliteOffices/SeatsPage'),
  duty: () => import('./features/phoneDuty/DutyPage'),
  memos: () => import('./features/callMemos/MemosPage'),
  records: () => import('./features/reports/RecordsPage'),
  settings: () => import('./features/people/SettingsPage'),
};

export const pageComponents: Record<Page, ComponentType> = {
  today: lazy(load.today),
  board: lazy(load.board),
  applications: lazy(load.applications),
  approvals: lazy(load.approvals),
  seats: lazy(load.seats),
  duty: lazy(load.duty),
  memos: lazy(load.memos),
  records: lazy(load.records),
  settings: lazy(load.settings),
};

/** What stands beside a page's link: a count of what waits there. */
export const pageBadges: Partial<Record<Page, ComponentType>> = {
  memos: onDemand(async () => (await import('./features/callMemos/badge/UnansweredBadge')).UnansweredBadge),
};

/** Fetches the code of the page that is asked for while the session is still on its way. */
export const preloadPage = (): void => void load[parseRoute(location.hash).page]();
