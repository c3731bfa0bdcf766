import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { identityWords } from '../../../platform/identity/words';
import { DataTable, type Column } from '../../../platform/layout/DataTable';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { onDemand } from '../../../platform/layout/onDemand';
import css from '../Settings.module.css';
import type { PersonRow, Settings } from '../types';
import { peopleWords } from '../words';
import { useAllPeople } from './useAllPeople';

const PersonDialog = onDemand(async () => (await import('./PersonDialog')).PersonDialog);

export function People({ sectionId, settings }: { sectionId: string; settings: Settings | null }) {
  const words = useWords(peopleWords);
  const { roles } = useWords(identityWords);
  const format = useFormat();
  const people = useAllPeople(sectionId);
  const [editing, setEditing] = useState<string | null>(null);
  if (!people.data) return people.error ? <ErrorNotice error={people.error} retry={people.reload} /> : <Skeleton rows={4} height={56} />;

  const rows = people.data;
  const row = rows.find((p) => p.id === editing);
  const day = (date: string | null) => (date ? format.fullDate(date) : '');
  const columns: Column<PersonRow>[] = [
    {
      key: 'name',
      header: words.columns.name,
      rowHeader: true,
      width: '22%',
      cell: (p) => (
        <span className={css.name}>
          {p.name}
          <span className={css.kana}>{p.kana}</span>
        </span>
      ),
    },
    { key: 'unit', header: words.columns.unit, cell: (p) => settings?.units.find((u) => u.id === p.unitId)?.name ?? words.noUnit },
    { key: 'pattern', header: words.columns.pattern, cell: (p) => settings?.patterns.find((x) => x.id === p.patternId)?.name ?? words.standardPattern },
    { key: 'period', header: words.columns.period, isEmpty: (p) => !p.from && !p.until, cell: (p) => (p.from || p.until ? words.period(day(p.from), day(p.until)) : <span className={css.quiet}>{words.always}</span>) },
    {
      key: 'reach',
      header: words.columns.reach,
      cell: (p) => (
        <span className={`${css.tag} ${p.reach === 'unreachable' ? css.warn : ''}`} title={words.reachHint[p.reach]}>
          {words.reach[p.reach]}
        </span>
      ),
    },
    {
      key: 'roles',
      header: words.columns.roles,
      isEmpty: (p) => p.roles.every((r) => r === 'staff'),
      cell: (p) => (
        <span className={css.tags}>
          {p.roles
            .filter((r) => r !== 'staff')
            .map((r) => (
              <span key={r} className={css.tag}>
                {roles[r] ?? r}
              </span>
            ))}
        </span>
      ),
    },
    { key: 'edit', header: words.editNamed(''), silent: true, width: '48px', cell: (p) => <Button appearance="subtle" icon={<EditRegular />} aria-label={words.editNamed(p.name)} onClick={() => setEditing(p.id)} /> },
  ];
  return (
    <Panel title={words.parts.people}>
      <p className={css.quiet}>{rows.length === 0 ? words.noPeople : words.peopleLead}</p>
      {rows.length > 0 && <DataTable caption={words.parts.people} columns={columns} rows={rows} rowKey={(p) => p.id} />}
      {row && <PersonDialog key={row.id} sectionId={sectionId} row={row} settings={settings} saved={(next) => people.set(rows.map((p) => (p.id === next.id ? next : p)))} renew={people.reload} close={() => setEditing(null)} />}
    </Panel>
  );
}
