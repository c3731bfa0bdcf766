import { useState } from 'react';
import { useApi } from '../../platform/api/api';
import { ApiError, codeOf } from '../../platform/api/apiError';
import { newGuid } from '../../platform/data/newGuid';
import { useAction } from '../../platform/data/useAction';
import { waysOf, type Addressee, type CallWish, type Memo } from './types';

export interface MemoForm {
  person: Addressee | null;
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
      // Another person is another try, another text another question.
      if ('person' in part) action.clear();
      if ('text' in part || 'subject' in part || 'caller' in part) check(false);
      setForm((old) => ({ ...old, ...part }));
    },
    submit,
    busy: action.busy,
    error: action.error,
    isWarned,
    /** Who could be told instead of somebody who cannot be reached. */
    ways: action.error instanceof ApiError ? waysOf(action.error.more.ways) : [],
    checked,
    check,
    missingCheck,
    missingPerson: tried && form.person === null,
  };
}
