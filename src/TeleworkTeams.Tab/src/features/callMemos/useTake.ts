import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { codeOf } from '../../platform/api/apiError';
import { newGuid } from '../../platform/data/newGuid';
import { useAction } from '../../platform/data/useAction';
import type { CallWish, Memo, PersonHit } from './types';

export interface MemoForm {
  person: PersonHit | null;
  caller: string;
  organisation: string;
  number: string;
  subject: string;
  wanted: CallWish;
  isUrgent: boolean;
  callBackAt: string;
  by: string;
  text: string;
}

const empty: MemoForm = { person: null, caller: '', organisation: '', number: '', subject: '', wanted: 'callBack', isUrgent: false, callBackAt: '', by: '', text: '' };

/** The form of a memo. Its id is made once: a second press stores nothing twice. After the warning of resident data it is sent again with the writer's word. */
export function useTake(taken: (memo: Memo) => void) {
  const api = useApi();
  const action = useAction();
  const [id] = useState(newGuid);
  const [form, setForm] = useState<MemoForm>(empty);
  const [tried, setTried] = useState(false);
  const [checked, check] = useState(false);
  const [missingCheck, setMissingCheck] = useState(false);
  const isWarned = codeOf(action.error) === 'RESIDENT_DATA';

  const submit = () => {
    setTried(true);
    const { person, ...texts } = form;
    if (!person) return;
    setMissingCheck(false);
    void action.run(async () => {
      const callBackAt = form.wanted === 'messageOnly' ? '' : form.callBackAt;
      const said = Object.fromEntries(Object.entries({ ...texts, callBackAt }).map(([k, v]) => [k, typeof v === 'string' ? v.trim() || null : v]));
      const { data } = await api.send<Memo>('POST', '/memos', { body: { ...said, id, personId: person.id, caller: form.caller.trim(), residentDataChecked: checked } });
      taken(data);
    }).then((done) => setMissingCheck(!done && isWarned && !checked));
  };
  return {
    form,
    change: (part: Partial<MemoForm>) => {
      // Another text is another question.
      if ('text' in part || 'subject' in part || 'caller' in part) check(false);
      setForm((old) => ({ ...old, ...part }));
    },
    submit,
    busy: action.busy,
    error: action.error,
    isWarned,
    checked,
    check,
    missingCheck,
    missingPerson: tried && form.person === null,
  };
}
