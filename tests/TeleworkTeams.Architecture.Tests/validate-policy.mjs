// Reads {"schema": {…}, "documents": ["yaml", …]} and writes for each document what the schema has against it.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parseDocument } from 'yaml';

const input = JSON.parse(readFileSync(0, 'utf8'));
const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(input.schema);
console.log(
  JSON.stringify(
    input.documents.map((text) => {
      const document = parseDocument(text, { version: '1.2', schema: 'core' });
      if (document.errors.length > 0) return document.errors.map((e) => e.message);
      validate(document.toJS());
      return (validate.errors ?? []).map((e) => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`);
    }),
  ),
);
