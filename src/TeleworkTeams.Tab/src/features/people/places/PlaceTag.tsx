import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop';
import { VehicleSubwayRegular } from '@fluentui/react-icons/svg/vehicle-subway';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import type { FluentIcon } from '@fluentui/react-icons';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import css from './PlaceTag.module.css';
import type { Leave, Place } from './types';
import { placeWords } from './words';

export const placeIcons: Record<Place, FluentIcon> = {
  office: BuildingRegular,
  home: HomeRegular,
  satellite: BuildingMultipleRegular,
  mobile: LaptopRegular,
  trip: VehicleSubwayRegular,
};

/** A place as picture and word; the colour only repeats what both say. */
export function PlaceTag({ place }: { place: Place }) {
  const words = useWords(placeWords);
  const Icon = placeIcons[place];
  return (
    <span className={`${css.tag} ${css[place]}`}>
      <Icon aria-hidden />
      {words.places[place]}
    </span>
  );
}

export function LeaveTag({ leave }: { leave: Leave }) {
  const text = useLeaveText();
  return (
    <span className={`${css.tag} ${css.leave}`}>
      <WeatherSunnyRegular aria-hidden />
      {text(leave)}
    </span>
  );
}

/** 休暇(午前) / 休暇(10:00–12:00) */
export function useLeaveText(): (leave: Leave) => string {
  const words = useWords(placeWords);
  const format = useFormat();
  return (leave) => words.leaveOf(leave.kind === 'hours' && leave.from && leave.to ? `${format.time(leave.from)}–${format.time(leave.to)}` : words.kinds[leave.kind]);
}
