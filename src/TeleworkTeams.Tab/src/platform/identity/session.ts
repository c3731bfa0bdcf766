import { createContext, use } from 'react';
import type { Language } from '../i18n/language';

export type Role = 'staff' | 'head' | 'deputy' | 'unitLead' | 'personnel' | 'administrator';

export interface SessionSection {
  id: string;
  name: string;
  canSeeBoard: boolean;
  canManage: boolean;
  canSeeRecords: boolean;
  /** Applications of the section come to this person: the head, or whoever stands in today. */
  canDecide: boolean;
}

export interface Session {
  mode: 'local' | 'teams';
  now: string;
  today: string;
  zone: string;
  person: { id: string; name: string; language: Language | null };
  language: Language;
  /** Whether approved days are put into the own Outlook calendar; null where the city does not do that. */
  outlook: boolean | null;
  sectionId: string | null;
  sectionName: string | null;
  roles: Role[];
  sections: SessionSection[];
  notices: { code: string; message: string }[];
}

export interface LocalPerson {
  id: string;
  name: string;
  section: string | null;
  role: string | null;
}

export interface Mode {
  mode: 'local' | 'teams';
  clientId: string | null;
  people: LocalPerson[];
}

export interface SessionState {
  session: Session;
  setSession(session: Session): void;
}

/** Whether the person may decide applications, as head or for the head. */
export const decides = (session: Session): boolean => session.sections.some((s) => s.canDecide);

export const SessionContext = createContext<SessionState | null>(null);

export function useSession(): SessionState {
  const state = use(SessionContext);
  if (!state) throw new Error('No SessionContext above');
  return state;
}
