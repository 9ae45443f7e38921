// Shows that every check can fail, and that a page without faults passes all: `node self-test.mjs [--totals FILE]`.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chartsOf, checkAlone } from './checks/alone.mjs';
import { checkCharts } from './checks/charts.mjs';
import { checkCounts } from './checks/counts.mjs';
import { checkFiles } from './checks/files.mjs';
import { checkFocusSeen, checkKeyboard } from './checks/keyboard.mjs';
import { checkNu } from './checks/nu.mjs';
import { checkPage } from './checks/page.mjs';
import { checkOneSide } from './checks/paper.mjs';
import { checkSearch } from './checks/search.mjs';
import { checkSecurity } from './checks/security.mjs';
import { checkTable } from './checks/table.mjs';
import { checkTasks } from './checks/tasks.mjs';
import { CHART_FAULTS, FIGURE_FILES, FIGURE_STYLE, figure } from './lib/chart-faults.mjs';
import { contextFor, launch, modeNamed } from './lib/chromium.mjs';
import { pagesOf } from './lib/pages.mjs';
import { READER_FAULTS, READER_SITE } from './lib/reader-site.mjs';
import { inParallel } from './lib/report.mjs';
import { HEADERS_FILE, SECURITY_FAULTS, locked } from './lib/security-faults.mjs';
import { serve } from './lib/server.mjs';

const { values: options } = parseArgs({ options: { totals: { type: 'string' } } });

const page = (title, style, main) => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { background: #fff; color: #000; font: 18px sans-serif } ${style}</style></head>
<body><main><h1>${title}</h1>${main}</main></body></html>`;

const chart = (label, marks) => `<svg viewBox="0 0 300 100" width="300" height="100" role="img" aria-label="${label}">${marks}</svg>`;

const GOOD_STYLE = `body { background: #fff; color: #000; font: 112.5% sans-serif } a { outline-offset: 2px; line-height: 2 }
  a:focus { outline: 3px solid #00f } ${FIGURE_STYLE}`;

const GOOD = locked(
  GOOD_STYLE,
  'A page without faults',
  `<p><a href="#chart">The chart</a></p><div id="chart">${chart(
    'Two bars',
    `<rect width="120" height="40" fill="#12436d"/><text x="10" y="25" fill="#fff">Finished</text>
     <rect y="50" width="120" height="40" fill="#f6b834" stroke="#000"/><text x="10" y="75">May delay</text>
     <line class="grid" x2="300" y1="45" y2="45" stroke="#eee"/>`,
  )}</div>${figure()}`,
);

/** One fault for each check: the check that must find it, the page, and what files stand beside it. */
const FAULTS = [
  ['no sideways scrolling', page('Wide', '', '<div style="width: 2000px">wide</div>')],
  ['no text cut off', page('Cut', '', '<p style="width: 40px; overflow: hidden; white-space: nowrap">More than fits here</p>')],
  ['chart text', page('Outside', '', chart('Outside', '<text x="280" y="50">Leaves the chart</text>'))],
  ['chart text', page('Overlap', '', chart('Overlap', '<text y="50">One label</text><text x="20" y="52">Another</text>'))],
  ['chart text', page('Small', '', chart('Small', '<text y="50" font-size="6">Tiny</text>'))],
  ['axe', page('Pale', '', '<p style="color: #bbb">Pale words</p>')],
  ['axe', page('Nameless', '', '<a href="#x"></a>')],
  ['chart text contrast', page('Pale label', '', chart('Pale', '<rect width="99" height="60" fill="#12436d"/><text x="9" y="40">On navy</text>'))],
  ['text on gradients', page('Hatched', 'p { background: linear-gradient(#fff, #555) }', '<p>Words</p>')],
  ['mark contrast', page('Pale mark', '', chart('Pale', '<rect width="99" height="60" fill="#f6b834"/>'))],
  ['mark contrast', page('Pale glyph', '', chart('Pale', '<defs><g id="g"><circle r="9" fill="#f6b834"/></g></defs><use href="#g" x="30" y="30"/>'))],
  ['console silent', page('Noisy', '', '<script>console.log("still here")</script>')],
  ['requests', page('Missing', '', '<img alt="" src="gone.png">')],
  ['requests', page('Elsewhere', '', '<img alt="" src="http://127.0.0.2:9/away.png">')],
  ['keyboard', page('No outline', 'a:focus { outline: none }', '<p><a href="#x">A link</a></p>')],
  ['keyboard', page('Pale outline', 'a:focus { outline: 3px solid #eee }', '<p><a href="#x">A link</a></p>')],
  ['keyboard', page('Hidden link', '', '<p><a href="#x" style="position: absolute; left: -999px">A link</a></p>')],
  ['keyboard', page('Passed by', '', '<p><a href="#x" tabindex="-1">A link</a></p>')],
  ['keyboard', page('Mouse only', '', '<p style="cursor: pointer">Press here</p>')],
  ['focus changes the picture', page('Same colour', 'a:focus { outline: 3px solid #fff }', '<p><a href="#x">A link</a></p>')],
  ['focus changes the picture', page('Cut outline', 'a:focus { outline: 3px solid #00f; outline-offset: 9px }', '<div style="overflow: hidden; width: max-content"><a href="#x">A link</a></div>')],
  ['nothing moves', page('Restless', 'p { transition: color 1s }', '<p>Words</p>')],
  ['nothing moves', page('Gliding', 'html { scroll-behavior: smooth }', '<p>Words</p>')],
  ['text grows', page('Stiff', 'p { font-size: 18px }', '<p>Words</p>')],
  ['one side of A4', page('Long', '', '<p>Line</p>'.repeat(90))],
  ['no leftovers in the words', page('Leftover', '', '<p>Due undefined</p>')],
  ['no leftovers in the words', page('Template', '', '<p>{{ action.id }}</p>')],
  ['nothing loaded from elsewhere', page('Host', '', '<img alt="" src="https://example.org/a.png">')],
  ['links lead somewhere', page('Dead link', '', '<p><a href="no/such/page/">Nowhere</a></p>')],
  ['links lead somewhere', page('Dead anchor', '', '<p><a href="#nothing">Nowhere</a></p>')],
  ['html', page('Not valid', '', '<p><div>Block in a paragraph</div></p>')],
  ...SECURITY_FAULTS,
  ...CHART_FAULTS.map(([check, title, style, main, files]) => [check, page(title, style, main), files]),
];

/** Where a check stands; the others are part of `page`. */
const CHECKER = {
  keyboard: 'keyboard',
  'focus changes the picture': 'focus',
  'policy kept': 'page',
  'strict policy': 'security',
  'nothing inline': 'security',
  'whole assets': 'security',
  'headers for hosts': 'security',
  'one side of A4': 'paper',
  'no leftovers in the words': 'files',
  'nothing loaded from elsewhere': 'files',
  'links lead somewhere': 'files',
  html: 'nu',
};

/** The modes of those that ask more than how a page looks on a desk and in light colours. */
const SEEN_IN = { 'text grows': '200% text' };

/** Remembers which checks failed, and prints nothing. */
class Remember {
  failed = new Set();

  record(_page, _mode, check, problems) {
    if (problems.length > 0) this.failed.add(check);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'ragstone-self-test.'));
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
let passed = 0;
let failed = 0;
const expect = (what, holds, detail) => {
  if (holds) passed += 1;
  else failed += 1;
  if (!holds) console.log(`FAIL  ${what}: ${detail}`);
};

const writeSite = (path, html, files) => {
  for (const [name, text] of Object.entries({ 'index.html': html, ...files })) write(`${path}/${name}`, text);
};
FAULTS.forEach(([, html, files], at) => writeSite(`faults/${at}`, html, files));
writeSite('good', GOOD, { ...FIGURE_FILES, 'style.css': GOOD_STYLE, _headers: HEADERS_FILE });
const browser = await launch();
try {
  for (const mode of ['light', '200% text']) {
    const good = await failures('good/', undefined, mode);
    expect('a page without faults passes', good.size === 0, `failed ${[...good].join(', ')}`);
  }
  await inParallel(FAULTS.entries(), 2, async ([at, [check, html, files]]) => {
    const found = await failures(`faults/${at}/`, CHECKER[check] ?? (files ? 'charts' : 'page'), SEEN_IN[check]);
    const title = html.match(/<title>(.*?)</)[1];
    expect(`“${title}” is found by “${check}”`, found.has(check), `found by ${[...found].join(', ') || 'nothing'}`);
  });
  for (const checker of ['table', 'search', 'tasks']) {
    const good = await readerFailures(checker, 'good', READER_SITE);
    expect(`a site without faults passes “${checker}”`, good.size === 0, `failed ${[...good].join(', ')}`);
  }
  await inParallel(READER_FAULTS.entries(), 2, async ([at, [checker, check, file, old, changed]]) => {
    if (!READER_SITE[file].includes(old)) throw new Error(`fault ${at} changes nothing of ${file}`);
    const found = await readerFailures(checker, at, { ...READER_SITE, [file]: READER_SITE[file].replace(old, () => changed) }, check);
    expect(`fault ${at} of ${checker} is found by “${check}”`, found.has(check), `found by ${[...found].join(', ') || 'nothing'}`);
  });
  expect('missing pages are counted', missingPages().has('one page each'), 'found by nothing');
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log(`Self-test: ${passed} well, ${failed} not.`);
if (options.totals) writeFileSync(options.totals, `${passed} ${failed}\n`);
process.exitCode = failed > 0 ? 1 : 0;

/** The names of the checks that a page does not pass: all, or those in one checker. */
async function failures(path, only, modeName = 'light') {
  const remember = new Remember();
  const root = join(folder, path);
  const site = await serve(root);
  const mode = modeNamed(modeName);
  const context = await contextFor(browser, mode);
  const checkers = {
    page: () => checkPage(context, mode, site, '', remember),
    charts: async () => {
      await checkCharts(context, root, site, '', remember);
      await checkAlone(browser, root, chartsOf(root), remember);
    },
    keyboard: () => checkKeyboard(context, mode, site, '', remember),
    focus: () => checkFocusSeen(context, mode, site, '', new Set(), remember),
    security: () => checkSecurity(root, pagesOf(root), remember),
    paper: () => checkOneSide(context, site, '', remember),
    files: () => checkFiles(root, pagesOf(root), remember),
    nu: () => checkNu(root, 'html', ['index.html'], remember),
  };
  for (const [name, check] of Object.entries(checkers)) if (!only || name === only) await check();
  await context.close();
  await site.close();
  return remember.failed;
}

/** The names of the checks of readers' ways that a whole site does not pass: all, or one. */
async function readerFailures(checker, name, files, only) {
  const remember = new Remember();
  const root = join(folder, 'readers', `${checker}-${name}`);
  for (const [path, text] of Object.entries(files)) write(`readers/${checker}-${name}/${path}`, text);
  const site = await serve(root);
  const context = await contextFor(browser, modeNamed('light'));
  const checkers = {
    table: () => checkTable(context, root, site, remember, { only }),
    search: () => checkSearch(context, root, site, remember, { patience: 1500, only }),
    tasks: () => checkTasks((mode) => contextFor(browser, mode), root, site, remember, { only }),
  };
  await checkers[checker]();
  await context.close();
  await site.close();
  return remember.failed;
}

function missingPages() {
  const content = 'content';
  for (const kind of ['findings', 'roles']) write(`${content}/${kind}.yaml`, '- id: "1"\n');
  write(`${content}/priorities/1.yaml`, 'id: "1"\nactions:\n  - id: "1.1"\n');
  for (const path of ['visits/a.yaml', 'meetings/b.md', 'periods/2022-10/period.yaml']) write(`${content}/${path}`, '');
  const remember = new Remember();
  checkCounts(join(folder, content), [], remember);
  return remember.failed;
}
