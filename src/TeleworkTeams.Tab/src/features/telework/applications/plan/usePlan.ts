import { useMemo } from 'react';
import { useApi } from '../../../../platform/api/api';
import { useResource, type Resource } from '../../../../platform/data/useResource';
import { weekdayOf } from '../../../../platform/format/calendar';
import { useLanguage } from '../../../../platform/i18n/language';
import type { Leave } from '../../../people/places/types';
import type { Plan, PlanDay, PlanEntry } from '../types';

export const planPath = (sectionId: string, month: string): string => `/sections/${encodeURIComponent(sectionId)}/plan?month=${month}`;

/** A section's month; a null section loads nothing. */
export function usePlan(sectionId: string | null, month: string): Resource<Plan> {
  const api = useApi();
  const language = useLanguage();
  return useResource<Plan>(sectionId && `plan:${sectionId}:${month}:${language}`, (signal) => api.get(planPath(sectionId ?? '', month), signal));
}

/** One person's day as the calendar shows it. */
export interface OwnDay extends PlanDay {
  entries: PlanEntry[];
  leave: Leave | null;
}

/** Before the month has come, weekends are known all the same. */
export const unknownDay = (date: string): OwnDay => ({ date, businessDay: weekdayOf(date) < 5, holidayName: null, half: null, entries: [], leave: null });

export function useOwnDays(plan: Plan | null, personId: string): ReadonlyMap<string, OwnDay> {
  return useMemo(() => {
    const person = plan?.people.find((p) => p.id === personId);
    return new Map(
      plan?.days.map((d) => [
        d.date,
        { ...d, entries: person?.days.filter((e) => e.date === d.date) ?? [], leave: person?.leaves.find((l) => l.date === d.date) ?? null },
      ]),
    );
  }, [plan, personId]);
}
