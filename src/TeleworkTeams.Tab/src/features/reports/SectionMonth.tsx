import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { useAction } from '../../platform/data/useAction';
import { useResource } from '../../platform/data/useResource';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { DataTable, type Column } from '../../platform/layout/DataTable';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { Panel } from '../../platform/layout/Panel';
import { Skeleton } from '../../platform/layout/Skeleton';
import { layoutWords } from '../../platform/layout/words';
import { places } from '../people/places/types';
import { placeWords } from '../people/places/words';
import { MonthView } from './MonthView';
import css from './Reports.module.css';
import type { Month, MonthPage } from './types';
import { reportWords } from './words';

/** The section's month, page by page; one person's at a press. The server records each page as a look (S-32). */
export function SectionMonth({ sectionId, month }: { sectionId: string; month: string }) {
  const api = useApi();
  const words = useWords(reportWords);
  const layout = useWords(layoutWords);
  const action = useAction();
  const [chosen, setChosen] = useState<Month | null>(null);
  const first = useResource<MonthPage>(`section-month:${sectionId}:${month}`, (signal) => api.get(`/sections/${sectionId}/months/${month}`, signal));

  if (first.error && !first.data) return <ErrorNotice error={first.error} retry={first.reload} />;
  if (!first.data) return <Skeleton rows={4} height={64} />;
  const { people, next } = first.data;
  const more = async () => {
    const page = await api.get<MonthPage>(`/sections/${sectionId}/months/${month}?cursor=${encodeURIComponent(next ?? '')}`);
    first.set({ ...page, people: [...people, ...page.people] });
  };
  if (chosen) {
    return (
      <div className={css.stack}>
        <div className={css.personHead}>
          <h2 className={css.personName}>{chosen.person.name}</h2>
          <Button onClick={() => setChosen(null)}>{words.back}</Button>
        </div>
        <MonthView month={chosen} own={false} />
      </div>
    );
  }
  return (
    <Panel title={words.peopleList}>
      <p className={css.quiet}>{words.lookNote}</p>
      {people.length === 0 ? <p>{words.nothing}</p> : <PeopleTable people={people} choose={setChosen} />}
      {action.error !== null && <ErrorNotice error={action.error} />}
      {next && (
        <Button className={css.more} disabledFocusable={action.busy} onClick={() => void action.run(more)}>
          {layout.more}
        </Button>
      )}
    </Panel>
  );
}

function PeopleTable({ people, choose }: { people: Month[]; choose: (month: Month) => void }) {
  const words = useWords(reportWords);
  const { places: names } = useWords(placeWords);
  const format = useFormat();
  const number = (value: string) => <span className={css.number}>{value}</span>;
  const columns: Column<Month>[] = [
    { key: 'name', header: words.person, rowHeader: true, width: '20%', cell: (m) => m.person.name },
    { key: 'days', header: words.days, cell: (m) => number(words.countDays(m.totals.days)) },
    { key: 'hours', header: words.hours, cell: (m) => number(format.duration(m.totals.minutes)) },
    {
      key: 'places',
      header: words.byPlace,
      width: '30%',
      cell: (m) => (
        <span className={css.tags}>
          {places
            .filter((p) => m.totals.byPlace[p] > 0)
            .map((p) => (
              <span key={p}>
                {names[p]} {m.totals.byPlace[p]}
              </span>
            ))}
        </span>
      ),
    },
    { key: 'leave', header: words.leave, isEmpty: (m) => m.totals.leaveDays === 0, cell: (m) => number(words.countDays(m.totals.leaveDays)) },
    { key: 'missing', header: words.missing, isEmpty: (m) => m.totals.startMissing + m.totals.endMissing === 0, cell: (m) => (m.totals.startMissing + m.totals.endMissing === 0 ? '–' : words.missingOf(m.totals.startMissing, m.totals.endMissing)) },
    {
      key: 'show',
      header: words.show,
      silent: true,
      cell: (m) => (
        <Button size="small" aria-label={words.showMonth(m.person.name)} onClick={() => choose(m)}>
          {words.show}
        </Button>
      ),
    },
  ];
  return <DataTable caption={words.peopleList} columns={columns} rows={people} rowKey={(m) => m.person.id} />;
}
