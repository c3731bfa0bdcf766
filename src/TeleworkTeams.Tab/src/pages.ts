import { lazy, type ComponentType } from 'react';
import { parseRoute, type Page } from './platform/routing/route';

const load: Record<Page, () => Promise<{ default: ComponentType }>> = {
  today: () => import('./features/checkIns/today/TodayPage'),
  board: () => import('./features/checkIns/board/BoardPage'),
  applications: () => import('./features/telework/applications/ApplicationsPage'),
  approvals: () => import('./features/telework/approvals/ApprovalsPage'),
  records: () => import('./features/reports/RecordsPage'),
  settings: () => import('./features/people/SettingsPage'),
};

export const pageComponents: Record<Page, ComponentType> = {
  today: lazy(load.today),
  board: lazy(load.board),
  applications: lazy(load.applications),
  approvals: lazy(load.approvals),
  records: lazy(load.records),
  settings: lazy(load.settings),
};

/** Fetches the code of the page that is asked for while the session is still on its way. */
export const preloadPage = (): void => void load[parseRoute(location.hash).page]();
