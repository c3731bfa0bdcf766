import { useEffect, useState } from 'react';
import { useApi } from '../../platform/api/api';
import { useResource } from '../../platform/data/useResource';
import { useLanguage } from '../../platform/i18n/language';
import type { PeopleFound } from './types';

/** Milliseconds without a key before the server is asked. */
const pause = 250;

/** Who fits what was typed; asks the server when the typing rests, and never for less than a character. */
export function usePeopleSearch(typed: string) {
  const api = useApi();
  const language = useLanguage();
  const wanted = typed.trim();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted]);
  const found = useResource<PeopleFound>(asked === '' ? null : `people-search:${asked}:${language}`, (signal) => api.get(`/people/search?q=${encodeURIComponent(asked)}`, signal));
  return { found: asked === wanted ? found.data : null, error: found.error, searching: wanted !== '' && (asked !== wanted || found.loading) };
}
