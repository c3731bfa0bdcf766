import { useState } from 'react';
import { useApi } from '../../../../platform/api/api';
import { ApiError, codeOf } from '../../../../platform/api/apiError';
import { useAction } from '../../../../platform/data/useAction';
import type { Application, Check, Draft, Finding } from '../types';
import { sent } from './draft';

const pathOf = (id: string) => `/applications/${encodeURIComponent(id)}`;

/** The findings of a refusal, as an answer to a check; null when something else went wrong. */
export function refusal(error: unknown): Check | null {
  if (!(error instanceof ApiError) || error.code !== 'RULES') return null;
  const findings = (error.more['findings'] as Finding[] | undefined) ?? [];
  if (findings.length === 0) return null;
  return { findings, canSubmit: false, canSubmitAsException: false };
}

/**
 * Sends the form. A new application carries an id made once for the form, so that a repeat after a lost answer is the same one;
 * a change carries the version that was read, and after STALE the newer one, so that what was entered can be sent again.
 */
export function useSubmit(application: Application | null) {
  const api = useApi();
  const action = useAction();
  const [id] = useState(() => application?.id ?? crypto.randomUUID());
  const [etag, setEtag] = useState(application?.etag ?? null);

  const submit = async (draft: Draft, reason: string): Promise<{ saved: Application } | { error: unknown }> => {
    let saved: Application | undefined;
    let failure: unknown = null;
    await action.run(async () => {
      try {
        const body = application ? { draft: sent(draft), reason: reason.trim() || null } : { id, draft: sent(draft) };
        saved = (await api.send<Application>(application ? 'PUT' : 'POST', application ? pathOf(id) : '/applications', { body, etag })).data;
      } catch (error) {
        failure = error;
        if (codeOf(error) === 'STALE') setEtag((await api.get<Application>(pathOf(id))).etag);
        throw error;
      }
    });
    return saved ? { saved } : { error: failure };
  };
  return { submit, busy: action.busy, error: action.error, stale: codeOf(action.error) === 'STALE' };
}
