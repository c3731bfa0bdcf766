import { isCollection, parseDocument, type Document } from 'yaml';

/** Where a value stands: ['limits', 'daysPerWeek']. */
export type Path = readonly (string | number)[];

/** The document behind the text; null while the text cannot be read as a mapping. */
export function readYaml(text: string): Document.Parsed | null {
  const document = parseDocument(text, { version: '1.2' });
  return document.errors.length > 0 || (document.contents !== null && !isCollection(document.contents)) ? null : document;
}

/** The value at the path in plain JavaScript; undefined: unset. */
export function valueAt(text: string, path: Path): unknown {
  const node = readYaml(text)?.getIn(path);
  return isCollection(node) ? node.toJSON() : node;
}

/**
 * The text with another value at the path; undefined takes it out, and with it a group that holds nothing but its source.
 * Everything else stays, comments included.
 */
export function withValue(text: string, path: Path, value: unknown): string {
  const document = readYaml(text);
  if (!document) return text;
  if (value !== undefined) {
    document.setIn(path, document.createNode(value, { flow: Array.isArray(value) && value.every((v) => typeof v === 'string') }));
  } else if (document.hasIn(path)) {
    document.deleteIn(path);
    const group = path.slice(0, 1);
    const rest = valueAt(document.toString(), group);
    const left = Array.isArray(rest) ? rest : Object.keys(rest && typeof rest === 'object' ? rest : {}).filter((k) => k !== 'source');
    if (path.length > 1 && left.length === 0) document.deleteIn(group);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The start and end of a line (from 1) in the text. */
export function lineSpan(text: string, line: number): [number, number] {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0);
  return [start, start + (lines[line - 1]?.length ?? 0)];
}
