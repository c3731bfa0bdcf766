const day = 86_400_000;

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** `date` moved by whole days. */
export const addDays = (date: string, days: number): string => iso(Date.parse(`${date}T00:00:00Z`) + days * day);

/** `month` ("2026-11") moved by whole months. */
export function addMonths(month: string, months: number): string {
  const [y, m] = month.split('-').map(Number) as [number, number];
  return iso(Date.UTC(y, m - 1 + months, 1)).slice(0, 7);
}

export const monthOf = (date: string): string => date.slice(0, 7);

/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The month as weeks from Monday to Sunday; null outside the month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const count = Math.round((Date.parse(`${addMonths(month, 1)}-01T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / day);
  const cells: (string | null)[] = Array.from({ length: weekdayOf(first) }, () => null);
  for (let i = 0; i < count; i++) cells.push(addDays(first, i));
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}
