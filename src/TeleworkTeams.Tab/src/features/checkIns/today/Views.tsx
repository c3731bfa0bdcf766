import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useResource } from '../../../platform/data/useResource';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { identityWords } from '../../../platform/identity/words';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { layoutWords } from '../../../platform/layout/words';
import type { View } from '../types';
import css from './lists.module.css';
import { todayWords } from './words';

interface Page {
  items: View[];
  next: string | null;
}

/** 自分の記録を見た人 (S-32): two-sided transparency. */
export function Views() {
  const api = useApi();
  const words = useWords(todayWords);
  const layout = useWords(layoutWords);
  const { roles } = useWords(identityWords);
  const format = useFormat();
  const first = useResource<Page>('views', (signal) => api.get('/views', signal));
  const [more, setMore] = useState<Page | null>(null);
  const action = useAction();

  if (first.error) return <ErrorNotice error={first.error} retry={first.reload} />;
  if (!first.data) return <Skeleton rows={2} height={40} />;
  const items = [...first.data.items, ...(more?.items ?? [])];
  const next = (more ?? first.data).next;
  const load = async () => {
    const page = await api.get<Page>(`/views?cursor=${encodeURIComponent(next ?? '')}`);
    setMore((old) => ({ items: [...(old?.items ?? []), ...page.items], next: page.next }));
  };
  return (
    <>
      <p className={css.quiet}>{items.length === 0 ? words.noViews : words.viewsLead}</p>
      {items.length > 0 && (
        <ul className={css.list}>
          {items.map((v, i) => (
            <li key={i} className={css.what}>
              <span>
                <strong>{v.by}</strong> {roles[v.role] ?? v.role}
              </span>
              <span className={css.about}>
                {format.moment(v.at)} · {words.viewed(words.what[v.what], v.month && format.month(v.month))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {action.error !== null && <ErrorNotice error={action.error} />}
      {next && (
        <Button disabledFocusable={action.busy} onClick={() => void action.run(load)}>
          {layout.more}
        </Button>
      )}
    </>
  );
}
