import { useSession } from '../identity/session';
import { useFormat } from './format';

/** When something is, in short: a time of day, a local date and time, or an instant; of today only the time is said. */
export function useMoment(): (value: string) => string {
  const format = useFormat();
  const { session } = useSession();
  return (value) => {
    if (value.length <= 8) return format.time(value);
    if (value.length === 10) return format.date(value);
    const isLocal = !/(Z|[+-]\d\d:\d\d)$/.test(value);
    const text = isLocal ? `${format.date(value.slice(0, 10))} ${format.time(value.slice(11))}` : format.moment(value);
    const today = `${format.date(session.today)} `;
    return text.startsWith(today) ? text.slice(today.length) : text;
  };
}
