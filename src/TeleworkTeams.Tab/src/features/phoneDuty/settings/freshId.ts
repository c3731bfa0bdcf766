/** An id for a kind or a time that the section does not have yet: opaque, within 16 characters, no hyphen, since shifts join them with hyphens. */
export const freshId = (what: 'kind' | 'time'): string => `${what[0]}${Array.from(crypto.getRandomValues(new Uint8Array(5)), (b) => b.toString(16).padStart(2, '0')).join('')}`;
