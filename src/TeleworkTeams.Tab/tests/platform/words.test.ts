import { expect, test } from 'vitest';

type Dictionary = { ja: Record<string, unknown>; en: Record<string, unknown> };

const modules = import.meta.glob<Record<string, Dictionary>>('../../src/**/words.ts', { eager: true });
const dictionaries = Object.entries(modules).flatMap(([file, exports]) => Object.values(exports).map((d) => [file, d] as const));

/** Every text of a dictionary half, functions called with their names as arguments. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (...a: unknown[]) => unknown)(...Array.from({ length: value.length }, () => '2')))];
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

const shape = (value: unknown): unknown => (value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shape(v)])) : typeof value);

test('There are dictionaries to look at', () => expect(dictionaries.length).toBeGreaterThanOrEqual(8));

test.each(dictionaries)('%s has the same keys in both languages', (_, d) => expect(shape(d.en)).toEqual(shape(d.ja)));

// A language is offered in its own name, too: who cannot read the page finds the way back.
const ownName = '日本語';

test.each(dictionaries)('%s has no Japanese characters in its English', (_, d) => {
  expect(texts(d.en).map((t) => t.replace(ownName, '')).filter((t) => /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(t))).toEqual([]);
});

test.each(dictionaries)('%s has no empty text', (_, d) => {
  expect([...texts(d.ja), ...texts(d.en)].filter((t) => t.trim() === '')).toEqual([]);
});
