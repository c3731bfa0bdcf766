import { addDays } from '../../../../platform/format/calendar';
import type { Check, Draft, DayPart, Finding, Form, Handling, PlannedDay } from '../types';

/** The parts that the units allow, the widest first. */
export const partsOf = (form: Pick<Form, 'units'>): DayPart[] => form.units.flatMap((u): DayPart[] => (u === 'day' ? ['day'] : u === 'halfDay' ? ['morning', 'afternoon'] : ['hours']));

/** The first day that may be chosen: today where the head may allow an exception, else what the deadline leaves. */
export const firstOpen = (form: Form, today: string): string => (form.exceptionAllowed ? today : (form.firstDay ?? addDays(form.lastDay, 1)));

/** A day as it is when it is chosen. */
export const newDay = (date: string, form: Form): PlannedDay => withPart({ date, part: 'day', from: null, to: null }, partsOf(form)[0] ?? 'day', form);

export const withPart = (day: PlannedDay, part: DayPart, form: Pick<Form, 'pattern'>): PlannedDay => (part === 'hours' ? { ...day, part, from: day.from ?? form.pattern.start, to: day.to ?? form.pattern.end } : { ...day, part, from: null, to: null });

/** An empty form, or the last one's content without its days and its reason. */
export function startDraft(form: Form, dates: readonly string[], copy: boolean): Draft {
  const empty: Draft = {
    days: [], spot: form.spots[0]?.spot ?? 'ownHome', spotReason: null, siteId: null, seatId: null, tasks: '', extent: null, workLevel: 1, data: [],
    checkerId: null, resources: form.pools.filter((p) => p.required).map((p) => p.id), confirmations: [], start: null, end: null, exceptionReason: null,
  };
  const base = copy && form.copyFrom ? { ...form.copyFrom, seatId: null, confirmations: [], exceptionReason: null } : empty;
  return { ...base, days: [...dates].sort().map((d) => newDay(d, form)) };
}

/** A day more or a day less; the days stay in their order. */
export function toggleDay(days: PlannedDay[], date: string, form: Form): PlannedDay[] {
  const rest = days.filter((d) => d.date !== date);
  return rest.length < days.length ? rest : [...days, newDay(date, form)].sort((a, b) => a.date.localeCompare(b.date));
}

/** What is sent: trimmed, and empty texts as null. */
export const sent = (draft: Draft): Draft => ({ ...draft, tasks: draft.tasks.trim(), spotReason: draft.spotReason?.trim() || null, extent: draft.extent?.trim() || null, exceptionReason: draft.exceptionReason?.trim() || null, siteId: draft.spot === 'satellite' ? draft.siteId : null, seatId: draft.spot === 'satellite' ? draft.seatId : null });

/** The information rules that ask for a confirmation of this draft; their ids are the rules' names. */
export function asked(draft: Draft, information: Form['information']) {
  const rules: ['Level3' | 'Level4' | 'ResidentData' | 'StaffData' | 'Paper', boolean, Handling][] = [
    ['Level3', draft.workLevel === 3, information.level3],
    ['Level4', draft.workLevel === 4, information.level4],
    ['ResidentData', draft.data.includes('resident'), information.residentData],
    ['StaffData', draft.data.includes('staff'), information.staffData],
    ['Paper', draft.data.includes('paper'), information.paper],
  ];
  return rules.filter(([, used, handling]) => used && handling === 'confirm').map(([id]) => id);
}

export type FieldName = 'days' | 'spot' | 'spotReason' | 'site' | 'tasks' | 'extent' | 'level' | 'data' | 'checker' | 'hours' | 'resources' | 'confirmations';

const fields: Partial<Record<string, FieldName>> = {
  SPOT: 'spot', SPOT_REASON: 'spotReason', SITE_MISSING: 'site', TEXT_MISSING: 'tasks', CHECKER: 'checker', HOURS_WINDOW: 'hours', CORE_TIME: 'hours', HOURS_LENGTH: 'hours', HOURS_FIXED: 'hours',
  LEVEL3: 'level', LEVEL4: 'level', RESIDENT_DATA: 'data', STAFF_DATA: 'data', PAPER: 'data', CONFIRMATION: 'confirmations', POOL: 'resources', LOAN: 'resources',
  SITE_UNKNOWN: 'site', NO_SEATS: 'site', SITE_NOT_OPEN_YET: 'site', SITE_CLOSED: 'site', CLOSED_THAT_DAY: 'site', CLOSED_THAT_HOUR: 'site', BEYOND_DAYS_AHEAD: 'site', TOO_LONG: 'site', OVER_LIMIT: 'site',
  SEAT_UNKNOWN: 'site', SEAT_TAKEN: 'site', NO_SEAT_FREE: 'site', ALREADY_BOOKED: 'site',
};

/** What is not filled in yet: no fault while one is still writing. */
const missing = new Set(['TEXT_MISSING', 'SPOT_REASON', 'SITE_MISSING', 'CHECKER', 'CONFIRMATION']);
export const isMissing = (finding: Finding): boolean => missing.has(finding.code) && finding.weight !== 'warning';

/** Whether a special reason helps: what stands against the draft besides what is still to be filled in can all be allowed. */
export const helps = (check: Check, exceptionAllowed: boolean): boolean =>
  !check.canSubmit && (check.canSubmitAsException || (exceptionAllowed && check.findings.some((f) => f.weight === 'overridable') && check.findings.every((f) => f.weight !== 'refusal' || isMissing(f))));

/** Beside which field a finding belongs; null: only in the summary. Whether 'how far' is asked depends on the day's rules, so only that one has a day. */
export const fieldOf = (finding: Finding): FieldName | null => (finding.code === 'TEXT_MISSING' && finding.date ? 'extent' : (fields[finding.code] ?? (finding.date ? 'days' : null)));
