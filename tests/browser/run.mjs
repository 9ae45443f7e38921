// Checks a built site: `node run.mjs SITE [--content DIR] [--totals FILE] [--page TEXT] [--mode NAME]`.
//
// 1. The files: leftovers, links, loads from elsewhere; with --content, one page for each thing of the plan.
// 2. The Nu checker over every page and style sheet.
// 3. Chromium: of every kind of page the first and the largest, in every mode. Half the modes stand in a subfolder.
// 4. The figures of every page that has any, and every chart as a file opened alone.
// 5. The keyboard on every kind of page, and on the home page in more modes.
// 6. What a first visit to the home page and to an action costs.
// 7. The Cabinet edition on paper.
// 8. An address that does not exist.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chartsOf, checkAlone } from './checks/alone.mjs';
import { checkBudget } from './checks/budget.mjs';
import { checkCharts, pagesWithFigures } from './checks/charts.mjs';
import { checkCounts } from './checks/counts.mjs';
import { basePathOf, checkFiles } from './checks/files.mjs';
import { checkKeyboard } from './checks/keyboard.mjs';
import { checkNu } from './checks/nu.mjs';
import { checkPage } from './checks/page.mjs';
import { checkOneSide } from './checks/paper.mjs';
import { MODES, contextFor, launch, modeNamed, open } from './lib/chromium.mjs';
import { filesOf, pagesOf, representatives } from './lib/pages.mjs';
import { Report, inParallel } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

const AT_ONCE = 2;
const SUBFOLDER = '/plan/';
const NOT_FOUND = '404.html';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string' },
    totals: { type: 'string' },
    page: { type: 'string' },
    mode: { type: 'string' },
  },
});
const [root] = positionals;
if (!root) {
  console.error('Say which built site to check: node run.mjs SITE');
  process.exit(2);
}

const report = new Report();
const pages = pagesOf(root);
const chosen = representatives(pages).filter(({ path }) => !options.page || path.includes(options.page));
const modes = MODES.filter(({ name }) => !options.mode || name === options.mode);
const everything = !options.page && !options.mode;

await timed(`files of ${pages.length} pages`, async () => {
  if (pages.length === 0) report.record('', 'file', 'there are pages', ['the folder holds none']);
  checkFiles(root, pages, report);
  if (options.content) checkCounts(options.content, pages, report);
});
if (everything) {
  await timed('Nu checker', async () => {
    await checkNu(root, 'html', pages.map(({ file }) => file), report);
    await checkNu(root, 'css', filesOf(root).filter((file) => file.endsWith('.css')), report);
  });
}

const browser = await launch();
const atRoot = await serve(root);
const inSubfolder = await serve(root, SUBFOLDER);
// Where the site says it stands. Only the page for addresses that do not exist depends on it.
const atHome = await serve(root, basePathOf(root));
try {
  await timed(`${chosen.length} pages in ${modes.length} modes`, checkModes);
  await checkFigures();
  await timed('keyboard', checkKeyboards);
  if (everything) {
    await timed('first visit', checkFirstVisits);
    await timed('paper', checkPaper);
    await timed('an address that does not exist', checkNotFound);
  }
} finally {
  await browser.close();
  await Promise.all([atRoot, inSubfolder, atHome].map((site) => site.close()));
}

console.log(`Browser checks: ${report.passed} well, ${report.failed} not.`);
if (options.totals) writeFileSync(options.totals, `${report.passed} ${report.failed}\n`);
process.exitCode = report.failed > 0 ? 1 : 0;

async function checkModes() {
  for (const [at, mode] of modes.entries()) {
    const context = await contextFor(browser, mode);
    const standing = at % 2 === 1 ? inSubfolder : atRoot;
    await inParallel(chosen, AT_ONCE, ({ path }) => checkPage(context, mode, path === NOT_FOUND ? atHome : standing, path, report));
    await context.close();
  }
}

async function checkFigures() {
  const illustrated = pagesWithFigures(root, pages).filter(({ path }) => !options.page || path.includes(options.page));
  await timed(`figures of ${illustrated.length} pages`, async () => {
    const context = await contextFor(browser, modeNamed('light'));
    await inParallel(illustrated, AT_ONCE, ({ path }) => checkCharts(context, root, atRoot, path, report));
    await context.close();
  });
  const charts = chartsOf(root).filter((file) => !options.page || file.includes(options.page));
  await timed(`${charts.length} charts opened alone`, () => checkAlone(browser, root, charts, report));
}

async function checkKeyboards() {
  const first = new Map();
  for (const page of chosen) if (!first.has(page.kind)) first.set(page.kind, page);
  const jobs = [...first.values()].map(({ path }) => ({ path, mode: modeNamed('light') }));
  if (first.has('home')) jobs.push(...['dark', '320px', 'forced colours'].map((name) => ({ path: '', mode: modeNamed(name) })));
  await inParallel(jobs, AT_ONCE, async ({ path, mode }) => {
    const context = await contextFor(browser, mode);
    await checkKeyboard(context, mode, path === NOT_FOUND ? atHome : atRoot, path, report);
    await context.close();
  });
}

async function checkFirstVisits() {
  const actions = chosen.filter(({ kind }) => kind === 'actions/*');
  for (const path of ['', ...actions.map((page) => page.path)]) {
    const { bytes, requests, paint } = await checkBudget(browser, root, path, report);
    console.log(`  /${path} ${(bytes / 1000).toFixed(1)} KB, ${requests} requests, largest paint ${Math.round(paint)} ms`);
  }
}

async function checkPaper() {
  const context = await contextFor(browser, modeNamed('print'));
  for (const { path } of pages.filter(({ kind }) => kind === 'reports/*')) await checkOneSide(context, atRoot, path, report);
  await context.close();
}

/** Far below the root, because a page that is served at any address cannot use relative ones. */
async function checkNotFound() {
  const mode = modeNamed('light');
  const context = await contextFor(browser, mode);
  const path = 'actions/99.99/nothing/here/';
  const { page, heard } = await open(context, mode, atHome, path);
  const wrong = heard.requests.filter((request) => request !== `answered 404: ${atHome.address(path)}`);
  if (heard.requests.length === wrong.length) wrong.push('did not answer 404');
  if ((await page.locator('h1').count()) !== 1) wrong.push('has no heading');
  report.record(path, 'light', 'not found', wrong);
  await context.close();
}

async function timed(name, work) {
  const start = performance.now();
  await work();
  console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
