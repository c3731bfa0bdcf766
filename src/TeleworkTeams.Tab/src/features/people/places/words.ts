import { words } from '../../../platform/i18n/language';

export const placeWords = words(
  {
    places: { office: '庁舎', home: '在宅', satellite: 'サテライト', mobile: 'モバイル', trip: '出張' },
    leave: '休暇',
    kinds: { day: '1日', morning: '午前', afternoon: '午後', hours: '時間' },
    leaveOf: (kind: string) => `休暇(${kind})`,
  },
  {
    places: { office: 'Office', home: 'Home', satellite: 'Satellite', mobile: 'Mobile', trip: 'Trip' },
    leave: 'Leave',
    kinds: { day: 'Whole day', morning: 'Morning', afternoon: 'Afternoon', hours: 'Hours' },
    leaveOf: (kind: string) => `Leave (${kind.toLowerCase()})`,
  },
);
