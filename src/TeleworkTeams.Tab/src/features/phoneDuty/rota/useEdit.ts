import { useEffect, useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { codeOf } from '../../../platform/api/apiError';
import { useAction } from '../../../platform/data/useAction';
import type { Resource } from '../../../platform/data/useResource';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import type { Change, Changed, Rota } from '../types';
import { inverseOf } from './inverse';
import { rotaPath } from './useRota';
import { rotaWords } from './words';

export interface Edit {
  /** Changes that were looked at and not made: the grid shows them already. */
  pending: (Changed & { changes: Change[] }) | null;
  busy: boolean;
  error: unknown;
  stale: boolean;
  canUndo: boolean;
  preview(changes: Change[]): Promise<boolean>;
  apply(): Promise<boolean>;
  drop(): void;
  /** Without looking first: fixing and unfixing change nobody's load. */
  make(changes: Change[]): Promise<boolean>;
  undo(): Promise<boolean>;
  draw(): Promise<boolean>;
  publish(): Promise<boolean>;
  discard(): Promise<boolean>;
  /** After STALE: what somebody else made of it. */
  takeLatest(): void;
}

/** Everything that changes a month's draft. Each change is looked at before it is made; the last ones can be taken back. */
export function useEdit(sectionId: string, rota: Resource<Rota>, month: string): Edit {
  const api = useApi();
  const words = useWords(rotaWords);
  const announce = useAnnounce();
  const action = useAction();
  const [pending, setPending] = useState<Edit['pending']>(null);
  const [undo, setUndo] = useState<Change[][]>([]);
  const etag = rota.data?.etag;
  const path = rotaPath(sectionId, month);

  const put = async (changes: Change[], preview: boolean) => (await api.send<Changed>('PUT', `${path}/draft?preview=${preview}`, { body: { changes }, etag })).data;
  const store = async (changes: Change[]) => {
    const { rota: next, effect } = await put(changes, false);
    rota.set(next);
    setPending(null);
    return effect;
  };
  const make = (changes: Change[]) =>
    action.run(async () => {
      const back = inverseOf(rota.data, changes);
      const effect = await store(changes);
      setUndo((old) => [...old, back]);
      announce(effect.sentence || words.changed);
    });
  const fresh = () => {
    setPending(null);
    setUndo([]);
  };
  const { clear } = action;
  // Another month, or the other rota of it: what was tried on the one before is over.
  const shown = `${path} ${rota.data?.view}`;
  useEffect(() => {
    setPending(null);
    setUndo([]);
    clear();
  }, [shown, clear]);
  return {
    pending,
    busy: action.busy,
    error: action.error,
    stale: codeOf(action.error) === 'STALE',
    canUndo: undo.length > 0,
    preview: (changes) =>
      action.run(async () => {
        setPending(null);
        setPending({ changes, ...(await put(changes, true)) });
      }),
    apply: () => (pending ? make(pending.changes) : Promise.resolve(false)),
    drop: () => setPending(null),
    make,
    undo: () =>
      action.run(async () => {
        const effect = await store(undo.at(-1) ?? []);
        setUndo((old) => old.slice(0, -1));
        announce(`${words.undone} ${effect.sentence}`.trim());
      }),
    draw: () =>
      action.run(async () => {
        const { data } = await api.send<Rota>('POST', `${path}/draft`, { body: {} });
        fresh();
        rota.set(data);
        announce(`${words.drawn} ${data.summary.sentence}`.trim());
      }),
    publish: () =>
      action.run(async () => {
        const { data } = await api.send<Rota>('POST', `${path}/publish`, { body: {}, etag });
        fresh();
        rota.set(data);
        announce(words.publishedDone);
      }),
    discard: () =>
      action.run(async () => {
        await api.send('DELETE', `${path}/draft`, { etag });
        fresh();
        rota.reload();
        announce(words.discarded);
      }),
    takeLatest: () => {
      fresh();
      action.clear();
      rota.reload();
    },
  };
}
