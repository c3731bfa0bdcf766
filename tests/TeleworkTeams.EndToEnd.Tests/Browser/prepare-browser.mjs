// Prepares what the pictures of the tests need on a machine that has it not: a Chromium (from an npm package, so that
// neither root nor a download is needed) and a Japanese font.
//   node prepare-browser.mjs <folder> [--fonts-only]
// Prints one line of JSON: { executable, libraries, fontConfiguration }; what is not needed is null.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const packages = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules');
const folder = resolve(process.argv[2]);
const fontsOnly = process.argv.includes('--fonts-only');

/** The package unpacks into the temporary folder of the machine, where another version may lie: it gets one of its own. */
async function unpackChromium(target) {
  process.env.TMPDIR = target;
  // Makes the package unpack the libraries, too, that a small machine lacks.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
}

/** WOFF 1.0 is the tables of the font, each compressed by zlib: https://www.w3.org/TR/WOFF/#TableDirectory */
function woffToTrueType(woff) {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const [tag, offset, packed, size, sum] = [0, 4, 8, 12, 16].map(at => woff.readUInt32BE(44 + 20 * i + at));
    return { tag, size, sum, bytes: woff.subarray(offset, offset + packed) };
  });
  const power = Math.floor(Math.log2(count));
  const font = Buffer.alloc(tables.reduce((end, table) => end + (table.size + 3 & ~3), 12 + 16 * count));
  font.writeUInt32BE(woff.readUInt32BE(4), 0);
  [count, 16 << power, power, 16 * count - (16 << power)].forEach((value, i) => font.writeUInt16BE(value, 4 + 2 * i));
  let end = 12 + 16 * count;
  tables.forEach(({ tag, size, sum, bytes }, i) => {
    [tag, sum, end, size].forEach((value, j) => font.writeUInt32BE(value, 12 + 16 * i + 4 * j));
    (bytes.length < size ? inflateSync(bytes) : bytes).copy(font, end);
    end += size + 3 & ~3;
  });
  return font;
}

function writeFonts(target, home) {
  mkdirSync(join(target, 'japanese'));
  // One file has the common characters; the numbered ones add the rest, which names of people need (髙, 﨑, 𠮷).
  const source = join(packages, '@fontsource', 'noto-sans-jp', 'files');
  for (const file of readdirSync(source).filter(name => /-(japanese|\d+)-(400|700)-normal\.woff$/.test(name))) {
    writeFileSync(join(target, 'japanese', file.replace('.woff', '.ttf')), woffToTrueType(readFileSync(join(source, file))));
  }
  writeFileSync(join(target, 'fonts.conf'), `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, 'japanese')}</dir>
  <cachedir>${join(home, 'cache')}</cachedir>
  <!-- The files were cut from a variable font and still bear the name of its first instance. -->
  <match target="scan">
    <test name="family"><string>Noto Sans JP Thin</string></test>
    <edit name="family" mode="assign"><string>Noto Sans JP</string></edit>
  </match>
</fontconfig>
`);
}

const home = join(folder, fontsOnly ? 'fonts' : 'chromium');
if (!existsSync(home)) {
  // Whole or not at all: a run that was stopped half-way, or that ran beside this one, leaves nothing that looks ready.
  mkdirSync(folder, { recursive: true });
  const draft = mkdtempSync(join(folder, 'draft-'));
  if (!fontsOnly) await unpackChromium(draft);
  writeFonts(draft, home);
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

const executable = fontsOnly ? null : join(home, 'chromium');
const lacksLibraries = executable && /not found/.test(spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '');
console.log(JSON.stringify({
  executable,
  libraries: lacksLibraries ? join(home, 'al2023', 'lib') : null,
  fontConfiguration: join(home, 'fonts.conf'),
}));
