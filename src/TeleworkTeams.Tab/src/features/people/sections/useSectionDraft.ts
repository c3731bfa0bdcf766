import { useCallback, useEffect, useMemo, useState } from 'react';
import { useApi, type Answer } from '../../../platform/api/api';
import { codeOf } from '../../../platform/api/apiError';
import { useAction } from '../../../platform/data/useAction';
import { useResource } from '../../../platform/data/useResource';
import { useLanguage } from '../../../platform/i18n/language';
import type { Settings } from '../types';
import { merge, same } from './merge';

export interface SectionDraft {
  /** As the server last gave it; null while loading. */
  saved: Settings | null;
  /** As it stands in the form. */
  value: Settings | null;
  dirty: boolean;
  stale: boolean;
  /** The reader's changes were put on a newer state and have not been saved since. */
  merged: boolean;
  busy: boolean;
  loadError: unknown;
  saveError: unknown;
  change(part: Partial<Settings>): void;
  revert(): void;
  reload(): void;
  save(): Promise<boolean>;
  /** After STALE: loads the latest and puts the reader's own changes on top. */
  takeLatest(): Promise<void>;
}

export function useSectionDraft(sectionId: string | null): SectionDraft {
  const api = useApi();
  const language = useLanguage();
  const path = `/sections/${sectionId}/settings`;
  const loaded = useResource<Answer<Settings>>(sectionId && `settings:${sectionId}:${language}`, (signal) => api.send<Settings>('GET', path, { signal }));
  const [changes, setChanges] = useState<Partial<Settings>>({});
  const [merged, setMerged] = useState(false);
  const action = useAction();
  const { clear } = action;

  useEffect(() => {
    setChanges({});
    setMerged(false);
    clear();
  }, [sectionId, clear]);

  const saved = loaded.data?.data ?? null;
  const value = useMemo(() => saved && { ...saved, ...changes }, [saved, changes]);
  const change = useCallback((part: Partial<Settings>) => setChanges((old) => ({ ...old, ...part })), []);
  const revert = () => {
    setChanges({});
    setMerged(false);
    clear();
  };
  const save = () =>
    action.run(async () => {
      const { channelConnected: _c, problems: _p, ...body } = value!;
      const answer = await api.send<Settings>('PUT', path, { body, etag: loaded.data?.etag });
      loaded.set(answer);
      setChanges({});
      setMerged(false);
    });
  const takeLatest = async () => {
    await action.run(async () => {
      const latest = await api.send<Settings>('GET', path);
      setChanges((mine) => merge(saved!, mine, latest.data));
      loaded.set(latest);
      setMerged(true);
    });
  };
  return {
    saved,
    value,
    dirty: saved !== null && value !== null && !same(saved, value),
    stale: codeOf(action.error) === 'STALE',
    merged,
    busy: action.busy,
    loadError: loaded.error,
    saveError: action.error,
    change,
    revert,
    reload: loaded.reload,
    save,
    takeLatest,
  };
}
