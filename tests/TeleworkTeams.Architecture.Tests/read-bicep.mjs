// Reads a Bicep file and writes {"errors": […], "resources": {symbol: {type, …body}}, "outputs": […]}. Expressions stay text.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Parser = require('web-tree-sitter');
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Parser.Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));
const root = parser.parse(readFileSync(0, 'utf8')).rootNode;

const unquote = (text) => text.replace(/^'|'$/g, '');

function valueOf(node) {
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        node.namedChildren
          .filter((p) => p.type === 'object_property')
          .map((p) => [unquote(p.namedChild(0).text), p.namedChildCount > 1 ? valueOf(p.namedChild(p.namedChildCount - 1)) : null]),
      );
    case 'array':
      return node.namedChildren.filter((c) => c.type !== 'comment').map(valueOf);
    case 'boolean':
      return node.text === 'true';
    case 'number':
      return Number(node.text);
    case 'string':
      return unquote(node.text);
    default:
      return node.text;
  }
}

const errors = [];
(function visit(node) {
  if (node.isError || node.isMissing) errors.push(`line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`);
  node.children.forEach(visit);
})(root);

const resources = Object.fromEntries(
  root.descendantsOfType('resource_declaration').map((r) => [
    r.namedChild(0).text,
    { type: unquote(r.namedChild(1).text), ...valueOf(r.namedChild(r.namedChildCount - 1)) },
  ]),
);
const outputs = root.descendantsOfType('output_declaration').map((o) => o.namedChild(0).text);
console.log(JSON.stringify({ errors, resources, outputs }));
