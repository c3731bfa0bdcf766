import { Button, Field, Select } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { ApiError } from '../../../platform/api/apiError';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { DataTable, type Column } from '../../../platform/layout/DataTable';
import { onDemand } from '../../../platform/layout/onDemand';
import { Panel } from '../../../platform/layout/Panel';
import css from '../../people/Settings.module.css';
import { nameOf } from './nameOf';
import type { DutyMember, RulesProps } from './types';
import { rulesWords } from './words';

const MemberDialog = onDemand(async () => (await import('./MemberDialog')).MemberDialog);

const blank = (personId: string, name: string): DutyMember => ({ personId, name, kindIds: null, isNovice: false, weight: 1, from: null, until: null, pauses: [], mostPerWeek: null });

/** Who takes turns, each with what is special about them; a wrong value stands in its row as well as in its dialog. */
export function Members({ value, change, error }: RulesProps) {
  const words = useWords(rulesWords);
  const format = useFormat();
  const { members, kinds, people } = value;
  const [editing, setEditing] = useState<string | null>(null);
  const [adding, setAdding] = useState('');
  const others = people.filter((p) => !members.some((m) => m.personId === p.id));
  const index = members.findIndex((m) => m.personId === editing);
  const member = members[index];
  const day = (date: string | null) => (date ? format.fullDate(date) : '');
  const add = (ids: string[]) => {
    change({ members: [...members, ...others.filter((p) => ids.includes(p.id)).map((p) => blank(p.id, p.name))] });
    setAdding('');
  };
  const wrong = (m: DutyMember) => (error instanceof ApiError ? error.errors.filter((e) => e.path?.replace(/^\W+/, '').startsWith(`members[${members.indexOf(m)}]`)) : []);
  const columns: Column<DutyMember>[] = [
    {
      key: 'name',
      header: words.columns.name,
      rowHeader: true,
      cell: (m) => (
        <span className={css.name}>
          {nameOf(m)}
          {wrong(m).map((e) => (
            <span key={e.path} className={css.kana}>
              {e.message}
            </span>
          ))}
        </span>
      ),
    },
    { key: 'kinds', header: words.columns.kinds, cell: (m) => (m.kindIds === null ? words.allKinds : m.kindIds.map((id) => kinds.find((k) => k.id === id)?.name ?? id).join(' · ')) },
    { key: 'weight', header: words.columns.weight, cell: (m) => m.weight },
    { key: 'period', header: words.columns.period, isEmpty: (m) => !m.from && !m.until, cell: (m) => (m.from || m.until ? words.period(day(m.from), day(m.until)) : <span className={css.quiet}>{words.always}</span>) },
    { key: 'marks', header: words.columns.marks, isEmpty: (m) => !m.isNovice && m.pauses.length === 0 && m.mostPerWeek === null, cell: (m) => [m.isNovice && words.novice, m.pauses.length > 0 && words.pauses(m.pauses.length), m.mostPerWeek !== null && words.week(m.mostPerWeek)].filter((x) => x !== false).join(' · ') },
    { key: 'edit', header: words.columns.edit, silent: true, width: '48px', cell: (m) => <Button appearance="subtle" icon={<EditRegular />} aria-label={words.editNamed(nameOf(m))} onClick={() => setEditing(m.personId)} /> },
  ];
  return (
    <Panel title={words.members}>
      <p className={css.quiet}>{members.length === 0 ? words.noMembers : words.membersLead}</p>
      {members.length > 0 && <DataTable caption={words.members} columns={columns} rows={members} rowKey={(m) => m.personId} />}
      {others.length > 0 && (
        <div className={css.inline}>
          <Field label={words.addMember}>
            <Select value={adding} onChange={(_, d) => setAdding(d.value)}>
              <option value="">{words.choose}</option>
              {others.map((p) => (
                <option key={p.id} value={p.id}>
                  {p.name}
                </option>
              ))}
            </Select>
          </Field>
          <Button disabledFocusable={adding === ''} onClick={() => add([adding])}>
            {words.add}
          </Button>
          <Button onClick={() => add(others.map((p) => p.id))}>{words.addAll}</Button>
        </div>
      )}
      {member && (
        <MemberDialog
          key={member.personId}
          member={member}
          kinds={kinds}
          error={error}
          path={`members[${index}]`}
          close={() => setEditing(null)}
          decide={(next) => {
            change({ members: next ? members.map((m) => (m.personId === next.personId ? next : m)) : members.filter((m) => m.personId !== member.personId) });
            setEditing(null);
          }}
        />
      )}
    </Panel>
  );
}
