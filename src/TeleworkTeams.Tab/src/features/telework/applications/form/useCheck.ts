import { useEffect, useState } from 'react';
import { useApi } from '../../../../platform/api/api';
import { useLanguage } from '../../../../platform/i18n/language';
import type { Check, Draft } from '../types';
import { sent } from './draft';

const pauseMs = 300;

export interface Checked {
  /** The last answer; kept while a newer one is on its way. */
  check: Check | null;
  checking: boolean;
  /** The question could not be asked. */
  failed: boolean;
  /** Puts a refusal's findings in the place of the answer. */
  set(check: Check): void;
}

/** Asks what the rules say, a moment after the last change. The last answer wins; nothing is stored. */
export function useCheck(id: string | null, draft: Draft): Checked {
  const api = useApi();
  const language = useLanguage();
  const [state, setState] = useState<Omit<Checked, 'set'>>({ check: null, checking: false, failed: false });
  const body = JSON.stringify({ id, draft: sent(draft) });
  const empty = draft.days.length === 0;

  useEffect(() => {
    if (empty) {
      setState({ check: null, checking: false, failed: false });
      return;
    }
    const control = new AbortController();
    setState((old) => ({ ...old, checking: true }));
    const timer = setTimeout(() => {
      api.send<Check>('POST', '/applications/check', { body, signal: control.signal }).then(
        ({ data }) => !control.signal.aborted && setState({ check: data, checking: false, failed: false }),
        () => !control.signal.aborted && setState((old) => ({ ...old, checking: false, failed: true })),
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [api, body, empty, language]);

  return { ...state, set: (check) => setState({ check, checking: false, failed: false }) };
}
