// Search as a reader does it: typing into the box, with the keyboard alone, from a plain static server.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { everyAction, plain } from '../lib/actions.mjs';
import { modeNamed, open } from '../lib/chromium.mjs';
import { pagesOf } from '../lib/pages.mjs';

const PATH = 'search/';
const BOX = 'main input[type="search"]';
/** Where a page says aloud what has changed. */
const REGIONS = 'main :is([role="status"], [aria-live="polite"])';
const FIRST = 5;
const BIGGEST_PIECE = 300_000;
/** How long a reader may wait for an answer, in milliseconds. The machine may be busy, so this is kind. */
const PATIENCE = 5000;

const ODD = ['', '   ', '<script>alert(1)</script>', '"', "'", '\\', '%', '?q=', '&amp;', '../..', '🙂', 'é', 'a'.repeat(500), 'the', '0', 'constructor', '__proto__', 'toString'];

/** Searches for every action by its ID, its role's title and a word of its title, and tries what readers do by mistake: all, or one check `only`. */
export async function checkSearch(context, root, site, report, { patience = PATIENCE, only } = {}) {
  const mode = modeNamed('light');
  const from = site.sent.length;
  context.setDefaultTimeout(patience);
  context.setDefaultNavigationTimeout(30_000);
  const { page, heard } = await open(context, mode, site, PATH);
  const ask = async (check, problems) => (only === undefined || only === check) && report.record(PATH, 'search', check, await problems());
  try {
    const actions = everyAction(root);
    if (actions.length === 0) throw new Error('no action is known to look for');
    const distinctive = distinctiveWords(root);
    await ask('every action by its ID', () => missed(page, actions.map(({ id }) => [id, [id]])));
    await ask('every action by its role', () => missed(page, byRole(actions)));
    await ask('every action by a word of its title', () => missed(page, actions.map((action) => [distinctive(action), [action.id]])));
    await ask('results are announced', () => announcementProblems(page, [actions[0].id, distinctive(actions[0]), actions[0].role.title]));
    await ask('keyboard only', () => keyboardProblems(page, actions[0].id));
    await ask('the query has an address', () => addressProblems(context, site, page, actions));
    await ask('odd queries', () => oddProblems(page, heard));
    // Requests that a click elsewhere cut short did not fail.
    await ask('console silent', () => [...heard.console, ...heard.requests.filter((what) => !what.startsWith('failed: '))]);
    await ask(`pieces under ${BIGGEST_PIECE / 1000} KB`, () => pieceProblems(root, site, site.sent.slice(from)));
    await ask('words without a script', () => scriptlessProblems(context, site));
  } catch (error) {
    report.record(PATH, 'search', 'can be checked', [error.message]);
  } finally {
    await page.close();
  }
}

/** Each role once, with the actions it answers for. */
function byRole(actions) {
  const roles = new Map();
  for (const { id, role } of actions) if (role) roles.set(role.title, [...(roles.get(role.title) ?? []), id]);
  return [...roles];
}

const wordsOf = (title) => title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Gives the word of an action's title that the titles of the fewest pages have; of several the longest. */
function distinctiveWords(root) {
  const titles = pagesOf(root).map(({ file }) => new Set(wordsOf(plain(readFileSync(join(root, file), 'utf8').match(/<h1\b[^>]*>([\s\S]*?)<\/h1>/)?.[1] ?? ''))));
  const shared = (word) => titles.filter((words) => words.has(word)).length;
  return ({ title }) => wordsOf(title).toSorted((a, b) => shared(a) - shared(b) || b.length - a.length)[0] ?? title;
}

/** Types a query into the emptied box, so that no answer to the query before can be taken for its own. */
async function type(page, query) {
  await page.fill(BOX, '');
  await page.waitForFunction(() => document.querySelectorAll('#results li').length === 0, undefined, { polling: 10 });
  await page.fill(BOX, query);
}

/** Runs in the page: whether the first results lead to all of these actions. */
function leadToAll({ wanted, first }) {
  const links = [...document.querySelectorAll('#results > li')].slice(0, first).flatMap((result) => [...result.querySelectorAll('a[href]')]);
  return wanted.every((id) => links.some((link) => new URL(link.href).pathname.endsWith(`/actions/${id}/`)));
}

/** Waits until the first results lead to all of these actions. */
const found = (page, ids) => page.waitForFunction(leadToAll, { wanted: ids, first: FIRST }, { polling: 20 }).then(() => true, () => false);

async function missed(page, queries) {
  const problems = [];
  for (const [query, ids] of queries) {
    await type(page, query);
    if (!(await found(page, ids))) problems.push(`“${query}” does not lead to ${ids.join(', ')}`);
    // One query without an answer takes all the patience there is; a few show that search is broken.
    if (problems.length >= 3) break;
  }
  return problems;
}

/** What is said of the results counts them. A page may wait with it until the reader pauses. */
async function announcementProblems(page, queries) {
  const problems = [];
  for (const query of queries) {
    await type(page, query);
    const counted = ({ regions, result }) => {
      const said = [...document.querySelectorAll(regions)].map((region) => region.textContent).find((text) => /\d/.test(text)) ?? '';
      const total = Number(said.match(/\d[\d,]*/)?.[0].replace(',', '') ?? 0);
      const shown = [...document.querySelectorAll(result)].filter((item) => item.querySelector('a')).length;
      return shown > 0 && total >= shown;
    };
    const heard = await page.waitForFunction(counted, { regions: REGIONS, result: '#results > li' }).catch(() => null);
    if (!heard) problems.push(`how many “${query}” has is not said`);
  }
  await type(page, 'qqzzxx');
  const none = (regions) => /\b(?:no|nothing|0)\b/i.test([...document.querySelectorAll(regions)].map((region) => region.textContent).join(' '));
  const heard = await page.waitForFunction(none, REGIONS).catch(() => null);
  if (!heard) problems.push('a word that nobody wrote is not answered in words');
  return problems;
}

/** From the box to a result and into it, without a mouse: by arrows where the box takes them, else by Tab. */
async function keyboardProblems(page, id) {
  const problems = [];
  for (const key of ['ArrowDown', 'Tab']) {
    await page.goto(page.url().split('?')[0]);
    await page.focus(BOX);
    await page.keyboard.type(id, { delay: 30 });
    if (!(await found(page, [id]))) problems.push(`typed letter by letter, “${id}” is not found`);
    const reached = await reachResult(page, key);
    if (!reached) {
      problems.push(`${key} does not lead from the box to a result`);
      continue;
    }
    await page.keyboard.press('Enter');
    const opened = await page.waitForURL((url) => !url.pathname.endsWith(`/${PATH}`), { timeout: PATIENCE }).then(() => true, () => false);
    if (!opened) {
      problems.push(`Enter does not open the result that ${key} leads to`);
      continue;
    }
    if (!new URL(page.url()).pathname.endsWith(`/actions/${id}/`)) problems.push(`the first result of “${id}” leads to ${page.url()}`);
    await page.goBack();
    if ((await page.inputValue(BOX)) !== id) problems.push('Back does not restore the query');
    if (!(await found(page, [id]))) problems.push('Back does not restore the results');
  }
  return problems;
}

/** Presses a key until a result is chosen, by focus or as the box's active one. */
async function reachResult(page, key) {
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press(key);
    const chosen = await page.evaluate(() => {
      const active = document.activeElement;
      const pointed = document.getElementById(active.getAttribute('aria-activedescendant') ?? '');
      return Boolean((pointed ?? active).closest('#results li'));
    });
    if (chosen) return true;
  }
  return false;
}

/** `?q=` holds the query, and opens with its results. */
async function addressProblems(context, site, page, actions) {
  const problems = [];
  const { id } = actions.at(-1);
  await page.goto(site.address(PATH));
  await type(page, id);
  await found(page, [id]);
  const asked = await page.waitForFunction((query) => new URLSearchParams(location.search).get('q') === query, id).catch(() => null);
  if (!asked) problems.push(`the address is ${page.url()}`);
  const { page: fresh, heard } = await open(context, modeNamed('light'), site, `${PATH}?q=${encodeURIComponent(id)}`);
  if ((await fresh.inputValue(BOX)) !== id) problems.push('the box of a shared address is empty');
  if (!(await found(fresh, [id]))) problems.push('a shared address shows no results');
  problems.push(...heard.console);
  await fresh.close();
  return problems;
}

/** Nothing that can be typed, or arrive in an address, breaks the page or becomes part of it. */
async function oddProblems(page, heard) {
  const problems = [];
  for (const query of ODD) {
    const before = heard.console.length;
    const name = `“${query.slice(0, 20)}”`;
    await type(page, query);
    problems.push(...(await stateProblems(page, query)).map((problem) => `${name} ${problem}`));
    await page.goto(`${page.url().split('?')[0]}?${new URLSearchParams({ q: query })}`);
    problems.push(...(await stateProblems(page, query)).map((problem) => `${name}, as an address, ${problem}`));
    if (heard.console.length > before) problems.push(`${name}: ${heard.console.at(-1)}`);
  }
  return problems;
}

/** What a query has done to the page, once it has had time to answer. */
async function stateProblems(page, query) {
  await page.waitForTimeout(60);
  const { value, foreign, wide } = await page.evaluate(() => ({
    value: document.querySelector('main input[type="search"]').value,
    foreign: document.querySelectorAll('#results :is(img, iframe, script)').length,
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  const problems = [];
  if (value.trim() !== query.trim()) problems.push(`becomes “${value}”`);
  if (foreign > 0) problems.push('becomes part of the page');
  if (wide) problems.push('makes the page scroll sideways');
  return problems;
}

/** Everything that search loaded: small enough each, and from under the site. */
function pieceProblems(root, site, sent) {
  const paths = [...new Set(sent.filter(({ status }) => status === 200).map(({ path }) => path.slice(site.base.length)))];
  const pieces = paths.filter((path) => /\.(?:json|js|bin|txt)$/.test(path));
  const sizes = pieces.map((path) => [path, statSync(join(root, path)).size]);
  const big = sizes.filter(([, size]) => size >= BIGGEST_PIECE).map(([path, size]) => `${path} has ${size} bytes`);
  return pieces.length < 2 ? ['no index was loaded'] : big;
}

/** Without a script the box would do nothing: what stands there instead leads on. */
async function scriptlessProblems(context, site) {
  const { page, allowScripts } = await open(context, modeNamed('no script'), site, PATH);
  await allowScripts();
  const leads = await page.evaluate(() => [...document.querySelectorAll('main a[href]')].some((link) => /\/a-z\//.test(new URL(link.href).pathname) && link.checkVisibility()));
  await page.close();
  return leads ? [] : ['no link to the A to Z'];
}
