import { Api, type Caller } from '../api/api';
import { ApiError } from '../api/apiError';
import type { Language } from '../i18n/language';
import { localCaller } from './localPerson';
import type { Mode } from './session';
import { joinTeams, type TeamsHost } from './teams';

/** The answer to "who am I talking to": the server's mode and, in Teams, the host. */
export interface Joined {
  mode: Mode;
  host: TeamsHost | null;
  /** Who calls the API: in local mode the chosen person, null until somebody is chosen. */
  callerFor(person: string | null): Caller | null;
}

const nobody: Caller = { headers: async () => ({}), renew: () => false };

/** Asks the server for its mode; TeamsJS is loaded only when that is not local. */
export async function join(signal: AbortSignal, language: Language): Promise<Joined> {
  const mode = await new Api(nobody, () => language).get<Mode>('/mode', signal);
  if (mode.mode === 'local') return { mode, host: null, callerFor: (person) => (person === null ? null : localCaller(person)) };
  try {
    const host = await joinTeams();
    const caller: Caller = { ...host.caller, headers: () => host.caller.headers().catch(signInFailed) };
    return { mode, host, callerFor: () => caller };
  } catch (reason) {
    return signInFailed(reason);
  }
}

/** TeamsJS names a missing consent in the text of its error; everything else is a sign-in that did not work. */
function signInFailed(reason: unknown): never {
  const text = reason instanceof Error ? reason.message : String(reason);
  const code = /consent|invalid_grant|interaction_required/i.test(text) ? 'CONSENT_REQUIRED' : 'TEAMS_SIGN_IN';
  throw new ApiError(401, code, code, text);
}
