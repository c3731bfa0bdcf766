import { Checkbox, Field, Input, Switch } from '@fluentui/react-components';
import { useWords } from '../../../platform/i18n/language';
import { errorAt, fieldState } from '../../../platform/layout/fields';
import { Panel } from '../../../platform/layout/Panel';
import { places } from '../places/types';
import { placeWords } from '../places/words';
import css from '../Settings.module.css';
import { peopleWords } from '../words';
import type { PartProps } from './SectionSettings';

/** 時刻とカード: when the cards come and what they offer. */
export function Cards({ value, change, error }: PartProps) {
  const words = useWords(peopleWords);
  const place = useWords(placeWords);
  const minutes = (text: string) => Number.parseInt(text, 10) || 0;
  return (
    <Panel title={words.parts.cards}>
      <div className={css.fields}>
        <fieldset className={css.fieldset}>
          <legend>{words.places}</legend>
          <div className={css.checks}>
            {places.map((p) => (
              <Checkbox key={p} label={place.places[p]} checked={value.places.includes(p)} onChange={(_, d) => change({ places: d.checked ? [...value.places, p] : value.places.filter((x) => x !== p) })} />
            ))}
          </div>
          <Field hint={words.placesHint} {...fieldState(errorAt(error, 'places'))} />
        </fieldset>
        <Field label={words.morningLead} hint={words.morningLeadHint} {...fieldState(errorAt(error, 'morningLeadMinutes'))}>
          <Input type="number" min={0} max={60} value={String(value.morningLeadMinutes)} onChange={(_, d) => change({ morningLeadMinutes: minutes(d.value) })} />
        </Field>
        <Switch label={words.midday} checked={value.middayAt !== null} onChange={(_, d) => change({ middayAt: d.checked ? '13:00' : null })} />
        {value.middayAt !== null && (
          <Field label={words.middayAt} {...fieldState(errorAt(error, 'middayAt'))}>
            <Input type="time" value={value.middayAt} onChange={(_, d) => change({ middayAt: d.value })} />
          </Field>
        )}
        <Field label={words.grace} hint={words.graceHint} {...fieldState(errorAt(error, 'lateEndGraceMinutes'))}>
          <Input type="number" min={0} max={240} value={String(value.lateEndGraceMinutes)} onChange={(_, d) => change({ lateEndGraceMinutes: minutes(d.value) })} />
        </Field>
        <Switch label={words.interruptions} checked={value.interruptionsAllowed} onChange={(_, d) => change({ interruptionsAllowed: d.checked })} />
        <div>
          <Switch label={words.digest} checked={value.digestAt !== null} onChange={(_, d) => change({ digestAt: d.checked ? '09:30' : null })} />
          <p className={css.quiet}>{value.channelConnected ? words.channelOn : words.channelOff}</p>
        </div>
        {value.digestAt !== null && (
          <Field label={words.digestAt} {...fieldState(errorAt(error, 'digestAt'))}>
            <Input type="time" value={value.digestAt} onChange={(_, d) => change({ digestAt: d.value })} />
          </Field>
        )}
      </div>
    </Panel>
  );
}
