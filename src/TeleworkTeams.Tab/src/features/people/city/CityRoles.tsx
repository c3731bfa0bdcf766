import { Button, Field, Select } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useAction } from '../../../platform/data/useAction';
import { useResource } from '../../../platform/data/useResource';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { DataTable, type Column } from '../../../platform/layout/DataTable';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { useAllPeople } from '../members/useAllPeople';
import { PersonSelect } from '../sections/PersonSelect';
import css from '../Settings.module.css';
import type { CityRole } from '../types';
import { peopleWords } from '../words';

/** 市の役割: personnel and administrators, for administrators alone. People to choose from are the current section's. */
export function CityRoles({ sectionId }: { sectionId: string | null }) {
  const api = useApi();
  const words = useWords(peopleWords);
  const announce = useAnnounce();
  const action = useAction();
  const roles = useResource<CityRole[]>('city-roles', (signal) => api.get('/city/roles', signal));
  const people = useAllPeople(sectionId);
  const [person, setPerson] = useState<string | null>(null);
  const [role, setRole] = useState<CityRole['role']>('personnel');

  const send = (method: 'PUT' | 'DELETE', personId: string, which: CityRole['role'], said: string) =>
    action.run(async () => {
      await api.send(method, `/city/roles/${encodeURIComponent(personId)}/${which}`);
      roles.reload();
      announce(said);
    });
  const columns: Column<CityRole>[] = [
    { key: 'name', header: words.columns.name, rowHeader: true, cell: (r) => r.name },
    { key: 'role', header: words.role, cell: (r) => words.cityRoles[r.role] },
    {
      key: 'remove',
      header: words.action,
      silent: true,
      width: '48px',
      cell: (r) => <Button appearance="subtle" icon={<DeleteRegular />} aria-label={words.removeRole(r.name, words.cityRoles[r.role])} disabledFocusable={action.busy} onClick={() => void send('DELETE', r.personId, r.role, words.roleRemoved)} />,
    },
  ];
  return (
    <Panel title={words.parts.city}>
      <p className={css.quiet}>{words.cityLead}</p>
      {action.error !== null && <ErrorNotice error={action.error} />}
      {roles.error !== null && <ErrorNotice error={roles.error} retry={roles.reload} />}
      {!roles.data && roles.loading && <Skeleton rows={2} height={48} />}
      {roles.data && (roles.data.length === 0 ? <p>{words.noRoles}</p> : <DataTable caption={words.parts.city} columns={columns} rows={roles.data} rowKey={(r) => `${r.personId}:${r.role}`} />)}
      {people.data && (
        <div className={css.inline}>
          <PersonSelect label={words.person} people={people.data} value={person} set={setPerson} />
          <Field label={words.role}>
            <Select value={role} onChange={(_, d) => setRole(d.value === 'administrator' ? 'administrator' : 'personnel')}>
              <option value="personnel">{words.cityRoles.personnel}</option>
              <option value="administrator">{words.cityRoles.administrator}</option>
            </Select>
          </Field>
          <Button disabledFocusable={action.busy || person === null} onClick={() => person && void send('PUT', person, role, words.roleAdded)}>
            {words.addRole}
          </Button>
        </div>
      )}
    </Panel>
  );
}
