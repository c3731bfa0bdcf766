import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { PlaceTag } from '../../people/places/PlaceTag';
import type { CheckIn, Source } from '../types';
import css from './Status.module.css';
import { todayWords } from './words';

/** What is recorded for the day, and how it came in. */
export function Facts({ checkIn }: { checkIn: CheckIn }) {
  const words = useWords(todayWords);
  const format = useFormat();
  const how = (source: Source | null, by: string | null) => [source && words.sources[source], by && words.enteredBy(by)].filter(Boolean).join(' · ');
  return (
    <dl className={css.facts}>
      <div className={css.fact}>
        <dt>{words.start}</dt>
        <dd className={css.big}>{checkIn.start ? format.time(checkIn.start) : '–'}</dd>
        <dd className={css.hint}>{checkIn.start ? how(checkIn.startSource, checkIn.startEnteredBy) : words.startUnregistered}</dd>
      </div>
      <div className={css.fact}>
        <dt>{words.end}</dt>
        <dd className={css.big}>{checkIn.end ? format.time(checkIn.end) : '–'}</dd>
        <dd className={css.hint}>{checkIn.end ? how(checkIn.endSource, checkIn.endEnteredBy) : words.notYet}</dd>
      </div>
      {checkIn.place && (
        <div className={css.fact}>
          <dt>{words.place}</dt>
          <dd style={{ marginTop: 8 }}>
            <PlaceTag place={checkIn.place} />
          </dd>
        </div>
      )}
      {checkIn.interruptions.length > 0 && (
        <div className={css.fact}>
          <dt>{words.interruption}</dt>
          {checkIn.interruptions.map((i) => (
            <dd key={i.out}>
              {format.time(i.out)}–{i.back ? format.time(i.back) : words.stillOut}
            </dd>
          ))}
        </div>
      )}
      {checkIn.midday && (
        <div className={css.fact}>
          <dt>{words.midday}</dt>
          <dd>{format.time(checkIn.midday)}</dd>
        </div>
      )}
      {checkIn.plan && <Text label={words.plan} text={checkIn.plan} />}
      {checkIn.result && <Text label={words.result} text={checkIn.result} />}
      {checkIn.deliverable && (
        <div className={`${css.fact} ${css.wide}`}>
          <dt>{words.deliverable}</dt>
          <dd>
            <Link address={checkIn.deliverable} />
          </dd>
        </div>
      )}
      {checkIn.report && <Text label={words.report} text={checkIn.report.text} about={format.moment(checkIn.report.at)} />}
      {checkIn.acknowledgement && (
        <Text label={words.acknowledged(checkIn.acknowledgement.by)} text={checkIn.acknowledgement.remark ?? ''} about={format.moment(checkIn.acknowledgement.at)} />
      )}
    </dl>
  );
}

function Text({ label, text, about }: { label: string; text: string; about?: string }) {
  return (
    <div className={`${css.fact} ${css.wide}`}>
      <dt>{label}</dt>
      {text && <dd>{text}</dd>}
      {about && <dd className={css.hint}>{about}</dd>}
    </div>
  );
}

/** Only https becomes a link; anything else stays text. */
function Link({ address }: { address: string }) {
  if (!address.startsWith('https://')) return <>{address}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address}
    </a>
  );
}
