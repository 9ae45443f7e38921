// Checks a built site: `node run.mjs SITE [--content DIR] [--totals FILE] [--page TEXT] [--mode NAME] [--all]`.
//
// 1. The files: leftovers, links, loads from elsewhere, the security policy; with --content, one page for each thing of the plan.
// 2. The Nu checker over every page and style sheet.
// 3. Chromium: of every kind of page the largest in every mode, and the first in the commonest. Half the modes stand in a subfolder, of a
//    host that sends the headers that the site asks for.
// 4. The figures of every page that has any, and every chart as a file opened alone.
// 5. The keyboard on every kind of page, and on those with most controls in more modes.
// 6. What a first visit costs.
// 7. The Cabinet edition on paper.
// 8. An address that does not exist.
// 9. Search, the filters of the table of actions, and the tasks of a new member.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chartsOf, checkAlone } from './checks/alone.mjs';
import { FIRST_VISITS, checkBudget } from './checks/budget.mjs';
import { checkCharts, pagesWithFigures } from './checks/charts.mjs';
import { checkCounts } from './checks/counts.mjs';
import { basePathOf, checkFiles } from './checks/files.mjs';
import { checkFocusSeen, checkKeyboard } from './checks/keyboard.mjs';
import { checkNu } from './checks/nu.mjs';
import { checkPage } from './checks/page.mjs';
import { checkOneSide } from './checks/paper.mjs';
import { checkSearch } from './checks/search.mjs';
import { checkSearchResults } from './checks/search-results.mjs';
import { checkSecurity } from './checks/security.mjs';
import { checkTable } from './checks/table.mjs';
import { checkTasks } from './checks/tasks.mjs';
import { MODES, contextFor, launch, modeNamed, open } from './lib/chromium.mjs';
import { filesOf, pagesOf, representatives } from './lib/pages.mjs';
import { Report, inParallel } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

/**
 * Checks whose subject is not built yet, by the names they have below. Take a name out of this list when it is: nothing else says what is off.
 * `--all` runs them too.
 */
const NOT_YET = [];

const AT_ONCE = 2;
const SUBFOLDER = '/plan/';
const NOT_FOUND = '404.html';

/** The modes in which the first page of a kind is looked at beside the largest. */
const BOTH_ENDS = ['light', '320px', 'print'];

/** The modes in which focus has other colours or less room. */
const KEYBOARD_MODES = ['light', 'dark', '320px', 'forced colours', '400% zoom'];
/** The kinds of page that are walked through in all of them; the others in the first only. */
const KEYBOARD_PAGES = ['home', 'actions', 'actions/*', 'search', 'reports/*/scrutiny'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string' },
    totals: { type: 'string' },
    page: { type: 'string' },
    mode: { type: 'string' },
    all: { type: 'boolean' },
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
const built = (name) => options.all || !NOT_YET.includes(name);

await timed(`files of ${pages.length} pages`, async () => {
  if (pages.length === 0) report.record('', 'file', 'there are pages', ['the folder holds none']);
  checkFiles(root, pages, report);
  if (built('security')) checkSecurity(root, pages, report);
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
const inSubfolder = await serve(root, SUBFOLDER, { headed: true });
// Where the site says it stands. Only the page for addresses that do not exist depends on it.
const atHome = await serve(root, basePathOf(root));
try {
  await timed(`${chosen.length} pages in ${modes.length} modes`, checkModes);
  await checkFigures();
  if (built('security')) await checkHostedChart();
  await timed('keyboard', checkKeyboards);
  if (everything) {
    await timed('first visit', checkFirstVisits);
    await timed('paper', checkPaper);
    await timed('an address that does not exist', checkNotFound);
    if (built('search')) await timed('search', () => inLight((context) => checkSearch(context, root, inSubfolder, report)));
    if (built('search')) await timed('results of a search', () => checkSearchResults(browser, root, '5.9', report));
    if (built('filters')) await timed('filters', () => inLight((context) => checkTable(context, root, inSubfolder, report)));
    if (built('tasks')) await timed('tasks', () => checkTasks((mode) => contextFor(browser, mode), root, atRoot, report));
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
    const looked = BOTH_ENDS.includes(mode.name) ? chosen : chosen.filter(({ largest }) => largest);
    await inParallel(looked, AT_ONCE, ({ path }) => checkPage(context, mode, path === NOT_FOUND ? atHome : standing, path, report));
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

/** A chart's file has its styles within: the headers of a host must let them stand. */
async function checkHostedChart() {
  const [chart] = chartsOf(root).filter((file) => !options.page || file.includes(options.page));
  if (!chart) return;
  const mode = modeNamed('light');
  const context = await contextFor(browser, mode);
  const { heard } = await open(context, mode, inSubfolder, chart);
  report.record(chart, 'light', 'policy kept', heard.console);
  await context.close();
}

async function checkKeyboards() {
  const first = [...new Map(chosen.toReversed().map((page) => [page.kind, page])).values()];
  const at = (path) => (path === NOT_FOUND ? atHome : atRoot);
  // A page that shows no new look in the first mode has none in the others.
  let photographed = first;
  for (const name of KEYBOARD_MODES) {
    const mode = modeNamed(name);
    const context = await contextFor(browser, mode);
    const walked = first.filter(({ kind }) => name === 'light' || KEYBOARD_PAGES.includes(kind));
    await inParallel(walked, AT_ONCE, ({ path }) => checkKeyboard(context, mode, at(path), path, report));
    const seen = new Set();
    const fresh = new Set();
    await inParallel(photographed, AT_ONCE, async (page) => {
      if ((await checkFocusSeen(context, mode, at(page.path), page.path, seen, report)) > 0) fresh.add(page);
    });
    photographed = photographed.filter((page) => fresh.has(page));
    await context.close();
  }
}

async function checkFirstVisits() {
  const met = [...FIRST_VISITS];
  if (!built('first visit to search')) met.splice(met.indexOf('search'), 1);
  for (const kind of met) {
    const visited = chosen.filter((page) => page.kind === kind);
    if (visited.length === 0) report.record(kind, 'first visit', 'there is such a page', ['there is none']);
    for (const { path } of visited) {
      const { bytes, requests, paint } = await checkBudget(browser, root, path, report);
      console.log(`  /${path} ${(bytes / 1000).toFixed(1)} KB, ${requests} requests, largest paint ${Math.round(paint)} ms`);
    }
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

async function inLight(work) {
  const context = await contextFor(browser, modeNamed('light'));
  await work(context);
  await context.close();
}

async function timed(name, work) {
  const start = performance.now();
  await work();
  console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
