import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { placeIcons } from '../../people/places/PlaceTag';
import type { Place } from '../../people/places/types';
import { placeWords } from '../../people/places/words';
import { planMax, type Day } from '../types';
import { LongText } from './LongText';
import css from './Status.module.css';
import type { Act } from './Status';
import { todayWords } from './words';

/** One button per place: one tap is a complete report. The plan is optional and goes along if there is one. */
export function Start({ day, act, busy }: { day: Day; act: Act; busy: boolean }) {
  const words = useWords(todayWords);
  const { places } = useWords(placeWords);
  const [plan, setPlan] = useState('');
  const lead = useId();

  const start = (place: Place) => {
    const text = plan.trim();
    void act('/start', text ? { place, plan: text } : { place }, words.done.start(places[place]));
  };
  return (
    <>
      <p id={lead}>
        {day.planned.length > 0 && <strong>{words.approvedPlaces(day.planned.map((p) => places[p]).join(' / '))}</strong>} {words.choosePlace}
      </p>
      <div className={css.places} role="group" aria-labelledby={lead}>
        {day.places.map((place) => {
          const Icon = placeIcons[place];
          return (
            <button key={place} type="button" className={`${css.place} ${day.planned.includes(place) ? css.approved : ''}`} aria-disabled={busy} onClick={() => start(place)}>
              <Icon aria-hidden />
              {places[place]}
            </button>
          );
        })}
      </div>
      <div>
        <LongText label={words.plan} value={plan} set={setPlan} max={planMax} hint={words.planHint} rows={2}>
          {day.lastPlan && (
            <Button size="small" onClick={() => setPlan(day.lastPlan ?? '')}>
              {words.sameAsYesterday}
            </Button>
          )}
        </LongText>
      </div>
    </>
  );
}
