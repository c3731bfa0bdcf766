import { useApi } from '../../../platform/api/api';
import { useResource, type Resource } from '../../../platform/data/useResource';
import { useWhileVisible } from '../../../platform/data/useWhileVisible';
import type { Presence } from '../types';

/** Live presence, asked for every 30 s and only while the page is visible. `wanted` false: never (another day, one's own row only). */
export function usePresence(sectionId: string, wanted: boolean): Resource<Presence> {
  const api = useApi();
  const presence = useResource<Presence>(wanted ? `presence:${sectionId}` : null, (signal) => api.get(`/sections/${sectionId}/presence`, signal));
  useWhileVisible(30, () => wanted && presence.reload());
  return presence;
}
