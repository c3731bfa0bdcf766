// Reads {"schema": "v1.29/MicrosoftTeams.schema.json", "document": {…}} and writes what the official schema has against it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');
const input = JSON.parse(readFileSync(0, 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, input.schema), 'utf8')));
validate(input.document);
console.log(JSON.stringify((validate.errors ?? []).map((e) => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`)));
