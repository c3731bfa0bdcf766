export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What remains of `mine` on top of `latest`: every value that the reader really changed against `base`. A value that only
 * somebody else changed is theirs; one that both changed is the reader's, who sees it before saving.
 */
export function merge<T extends object>(base: T, mine: Partial<T>, latest: T): Partial<T> {
  const kept = (Object.keys(mine) as (keyof T)[]).filter((k) => !same(mine[k], base[k]) && !same(mine[k], latest[k]));
  return Object.fromEntries(kept.map((k) => [k, mine[k]])) as Partial<T>;
}
