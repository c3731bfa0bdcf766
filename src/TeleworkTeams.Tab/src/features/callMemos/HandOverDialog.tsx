import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { useAction } from '../../platform/data/useAction';
import { useWords } from '../../platform/i18n/language';
import { errorAt, fieldState } from '../../platform/layout/fields';
import { FormDialog } from '../../platform/layout/FormDialog';
import { layoutWords } from '../../platform/layout/words';
import { PeopleSearch } from './PeopleSearch';
import { refusedAt } from './refusedAt';
import { memoPath, type Addressee, type Memo } from './types';
import { Ways } from './Ways';
import { memoWords } from './words';

/** 引継ぎ: to whom, and a few words. */
export function HandOverDialog({ memo, close, done }: { memo: Memo; close: () => void; done: (memo: Memo) => void }) {
  const api = useApi();
  const words = useWords(memoWords);
  const layout = useWords(layoutWords);
  const action = useAction();
  const [person, setPerson] = useState<Addressee | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (person) void action.run(async () => done((await api.send<Memo>('POST', memoPath(memo.id, '/handOver'), { body: { personId: person.id, note: note.trim() || null } })).data));
  };
  return (
    <FormDialog title={words.handOverTitle} lead={words.handOverLead} submit={words.act.handOver} busy={action.busy} error={action.error} onSubmit={submit} close={close}>
      <PeopleSearch label={words.forWhom} value={person} set={setPerson} error={refusedAt(action.error, 'personId') ?? (tried ? words.missingPerson : undefined)} />
      {!person && <Ways people={memo.ways} choose={setPerson} />}
      <Field label={layout.optional(words.note)} {...fieldState(errorAt(action.error, 'note'))}>
        <Textarea rows={2} value={note} onChange={(_, d) => setNote(d.value)} />
      </Field>
    </FormDialog>
  );
}
