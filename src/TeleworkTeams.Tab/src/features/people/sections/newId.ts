/** An id for a unit or a pattern that the section does not have yet: opaque, within 32 characters. */
export const newId = (kind: 'unit' | 'pattern'): string => `${kind}-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, '0')).join('')}`;
