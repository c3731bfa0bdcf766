import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { codeOf } from '../../../platform/api/apiError';
import { useAction } from '../../../platform/data/useAction';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { Notice } from '../../../platform/layout/Notice';
import { layoutWords } from '../../../platform/layout/words';
import css from '../Settings.module.css';
import { employments, type PersonRow, type Settings } from '../types';
import { peopleWords } from '../words';

/** Edits one person. After STALE the newer row is fetched for its version alone: what was entered stays in the form. */
export function PersonDialog({ sectionId, row, settings, saved, renew, close }: { sectionId: string; row: PersonRow; settings: Settings | null; saved: (row: PersonRow) => void; renew: () => void; close: () => void }) {
  const api = useApi();
  const words = useWords(peopleWords);
  const layout = useWords(layoutWords);
  const announce = useAnnounce();
  const action = useAction();
  const [form, setForm] = useState({ kana: row.kana, unitId: row.unitId ?? '', patternId: row.patternId ?? '', from: row.from ?? '', until: row.until ?? '', employment: row.employment as string, extension: row.extension ?? '', workNumber: row.workNumber ?? '' });
  const change = (key: keyof typeof form) => (_: unknown, d: { value: string }) => setForm((old) => ({ ...old, [key]: d.value }));
  const stale = codeOf(action.error) === 'STALE';
  const at = (path: string) => fieldState(errorAt(action.error, path));

  const save = async () => {
    const body = { kana: form.kana.trim(), unitId: form.unitId || null, patternId: form.patternId || null, from: form.from || null, until: form.until || null, employment: form.employment, extension: form.extension.trim(), workNumber: form.workNumber.trim() };
    const done = await action.run(async () => {
      try {
        const { data } = await api.send<PersonRow>('PUT', `/sections/${sectionId}/people/${encodeURIComponent(row.id)}`, { body, etag: row.etag });
        saved(data);
        announce(words.personSaved(data.name));
      } catch (reason) {
        if (codeOf(reason) === 'STALE') renew();
        throw reason;
      }
    });
    if (done) close();
  };
  return (
    <FormDialog title={words.editNamed(row.name)} submit={layout.save} busy={action.busy} error={stale ? null : action.error} onSubmit={() => void save()} close={close}>
      {stale && <Notice intent="error">{words.personStale}</Notice>}
      <Field label={words.kana} {...at('kana')}>
        <Input value={form.kana} onChange={change('kana')} />
      </Field>
      <Field label={words.columns.unit} {...at('unitId')}>
        <Select value={form.unitId} onChange={change('unitId')}>
          <option value="">{words.noUnit}</option>
          {settings?.units.map((u) => (
            <option key={u.id} value={u.id}>
              {u.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.columns.pattern} {...at('patternId')}>
        <Select value={form.patternId} onChange={change('patternId')}>
          <option value="">{words.standardPattern}</option>
          {settings?.patterns.map((p) => (
            <option key={p.id} value={p.id}>
              {p.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.employment} {...at('employment')}>
        <Select value={form.employment} onChange={change('employment')}>
          {employments.map((e) => (
            <option key={e} value={e}>
              {words.employments[e]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.extension} hint={words.extensionHint} {...at('extension')}>
        <Input inputMode="tel" value={form.extension} onChange={change('extension')} />
      </Field>
      <Field label={words.workNumber} hint={words.workNumberHint} {...at('workNumber')}>
        <Input type="tel" value={form.workNumber} onChange={change('workNumber')} />
      </Field>
      <div className={css.row} style={{ padding: 0, border: 0 }}>
        <Field label={words.from} {...at('from')}>
          <Input type="date" value={form.from} onChange={change('from')} />
        </Field>
        <Field label={words.until} {...at('until')}>
          <Input type="date" value={form.until} onChange={change('until')} />
        </Field>
      </div>
    </FormDialog>
  );
}
