/** A new id. Not `randomUUID`: that is missing where the page is not served over https. */
export const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
