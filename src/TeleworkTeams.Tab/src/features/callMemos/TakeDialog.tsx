import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useWords } from '../../platform/i18n/language';
import { errorAt, fieldState } from '../../platform/layout/fields';
import { FormDialog } from '../../platform/layout/FormDialog';
import { layoutWords } from '../../platform/layout/words';
import { LongText } from '../checkIns/today/LongText';
import css from './Memos.module.css';
import { PeopleSearch } from './PeopleSearch';
import { refusedAt } from './refusedAt';
import { ResidentWarning } from './ResidentWarning';
import { limits, wishes, type CallWish, type Memo } from './types';
import { useTake, type MemoForm } from './useTake';
import { Ways } from './Ways';
import { memoWords } from './words';

/** 電話メモを書く. A refusal, or the warning of resident data, leaves everything as it was typed. */
export function TakeDialog({ close, taken }: { close: () => void; taken: (memo: Memo) => void }) {
  const words = useWords(memoWords);
  const layout = useWords(layoutWords);
  const take = useTake(taken);
  const { form, change, error } = take;
  const at = (path: keyof MemoForm | 'personId') => fieldState(refusedAt(error, path));
  const text = (key: 'caller' | 'organisation' | 'number' | 'subject', type: 'text' | 'tel' = 'text') => (
    <Field label={key === 'caller' ? words.caller : layout.optional(words[key])} required={key === 'caller'} {...at(key)}>
      <Input type={type} value={form[key]} onChange={(_, d) => change({ [key]: d.value })} />
    </Field>
  );
  const time = (key: 'callBackAt' | 'by', label: string) => (
    <Field label={layout.optional(label)} {...at(key)}>
      <Input type="datetime-local" value={form[key]} onChange={(_, d) => change({ [key]: d.value })} />
    </Field>
  );
  return (
    <FormDialog title={words.takeTitle} lead={words.takeLead} submit={words.send} busy={take.busy} error={take.isWarned ? null : error} onSubmit={take.submit} close={close}>
      {take.isWarned && <ResidentWarning error={error} checked={take.checked} check={take.check} missing={take.missingCheck} />}
      <PeopleSearch label={words.forWhom} value={form.person} set={(person) => change({ person })} error={refusedAt(error, 'personId') ?? (take.missingPerson ? words.missingPerson : undefined)} />
      <Ways people={take.ways} choose={(person) => change({ person })} />
      <div className={css.row}>
        {text('caller')}
        {text('organisation')}
        {text('number', 'tel')}
        {text('subject')}
      </div>
      <Field label={words.want} {...at('wanted')}>
        <RadioGroup value={form.wanted} onChange={(_, d) => change({ wanted: d.value as CallWish })}>
          {wishes.map((w) => (
            <Radio key={w} value={w} label={words.wanted[w]} />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox label={words.urgent} checked={form.isUrgent} onChange={(_, d) => change({ isUrgent: d.checked === true })} />
      <div className={css.row}>
        {form.wanted !== 'messageOnly' && time('callBackAt', form.wanted === 'callBack' ? words.callBackAt : words.callsAgainAt)}
        {time('by', words.byWhen)}
      </div>
      <LongText label={words.text} value={form.text} set={(value) => change({ text: value })} max={limits.text} error={errorAt(error, 'text')} />
    </FormDialog>
  );
}
