// What a new member of the Scrutiny Committee wants to know, with nothing but the site: by clicking on what can be seen, from the home page.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { everyAction, mainOf } from '../lib/actions.mjs';
import { modeNamed, open } from '../lib/chromium.mjs';
import { rowsOf } from '../lib/csv.mjs';

/** Under three. */
const MOST_CLICKS = 2;

/**
 * Each question; for each click what a link may say, best first (the first link in sight that fits is clicked); and what the page there
 * must hold: words, and the actions that other files of the site say belong to the answer. All words of pages that this file knows stand here.
 */
const TASKS = [
  {
    asks: 'which actions are overdue, and by how much from the first date promised',
    clicks: [[/first (?:date )?promised/i, /past their deadlines/i, /overdue/i, /every deadline/i], [/first (?:date )?promised/i]],
    words: [/first (?:date )?promised/i],
    actions: overdueActions,
    // Beside each action: how late it is.
    beside: /\d+ (?:day|week|month|year)s?\b/,
  },
  {
    asks: 'which finished actions have no evidence',
    clicks: [[/(?:without|no) evidence/i, /\bfinished\b.*evidence/i, /^\d* ?finished$/i], [/(?:without|no) evidence/i]],
    words: [/finished/i, /evidence/i],
    actions: finishedWithoutEvidence,
    none: /\b(?:no finished action|every finished action|every action rated as finished|none of the \w+ finished|neither of the|all \w+ finished|nothing|none)\b/i,
  },
  {
    asks: 'what changed since March',
    clicks: [[/since (?:11 )?March/i, /since the first report/i, /what changed/i], [/since (?:11 )?March/i, /March 2022/i, /first report/i]],
    words: [/since (?:11 )?March|March 2022/i],
    actions: movedSinceTheFirstReport,
  },
  {
    asks: 'what Cabinet was told on 19 October that the letter of 16 November does not say',
    clicks: [[/what cabinet was told/i, /told.*letter/i, /^(?:inspections and )?visits$/i], [/monitoring visit of october/i, /october 2022/i]],
    words: [/19 October/, /16 November/],
    list: /^(?:told|what .* was told)\b.*\bnot in the letter/i,
  },
];

/** Tries each task, or one check `only`, at a desk and on a narrow telephone. */
export async function checkTasks(browserContextFor, root, site, report, { only } = {}) {
  for (const name of ['light', '320px']) {
    const mode = modeNamed(name);
    const context = await browserContextFor(mode);
    for (const task of TASKS) {
      const check = `“${task.asks}”`;
      if (only === undefined || only === check) report.record('', name, check, await problemsOf(context, mode, root, site, task));
    }
    await context.close();
  }
}

async function problemsOf(context, mode, root, site, task) {
  const { page } = await open(context, mode, site, '');
  try {
    const clicked = [];
    // An answer may come before the last click: two are allowed, not asked for.
    for (const choices of task.clicks.slice(0, MOST_CLICKS)) {
      if (clicked.length > 0 && (await lacking(page, root, task)).length === 0) break;
      const link = await linkInSight(page, choices);
      if (!link) {
        const before = clicked.map((words) => `“${words}”`).join(', ');
        return [`after ${before || 'no click'} no link in sight says ${choices.join(' or ')}`, ...(clicked.length > 0 ? await lacking(page, root, task) : [])];
      }
      clicked.push((await link.textContent()).trim().replace(/\s+/g, ' '));
      await link.click();
      await page.waitForLoadState('load');
    }
    const problems = await lacking(page, root, task);
    return problems.map((problem) => `${problem} (by ${clicked.map((words) => `“${words}”`).join(', ')})`);
  } catch (error) {
    return [error.message];
  } finally {
    await page.close();
  }
}

/** The first visible link with the best of these words: in the text of the page if there is one, else anywhere. */
async function linkInSight(page, choices) {
  for (const place of ['main', 'body']) {
    for (const words of choices) {
      for (const link of await page.locator(place).getByRole('link', { name: words }).all()) if (await link.isVisible()) return link;
    }
  }
  return null;
}

/** What a page lacks of the answer. */
async function lacking(page, root, task) {
  const seen = await page.evaluate(answerIn, task.list?.source);
  const problems = task.words.filter((words) => !words.test(seen.text)).map((words) => `${seen.path} does not say ${words}`);
  if (task.list && seen.listed === 0) problems.push(`${seen.path} has no list headed ${task.list}`);
  if (!task.actions) return problems;
  const wanted = task.actions(root);
  const absent = wanted.filter((id) => !(id in seen.actions));
  if (absent.length > 0) problems.push(`${seen.path} does not name ${absent.join(', ')}`);
  if (wanted.length === 0 && !task.none?.test(seen.text)) problems.push(`${seen.path} does not say that there are none`);
  if (task.beside) problems.push(...wanted.filter((id) => id in seen.actions && !task.beside.test(seen.actions[id])).map((id) => `${id} stands without ${task.beside}`));
  return problems;
}

/** Runs in the page: its words, the actions it names with the words around each, and how long the list under a heading is. */
function answerIn(heading) {
  const main = document.querySelector('main');
  const actions = {};
  for (const link of main.querySelectorAll('a[href]')) {
    const id = new URL(link.href).pathname.match(/\/actions\/(\d[^/]*)\/$/)?.[1];
    if (id && link.checkVisibility()) actions[id] = `${actions[id] ?? ''} ${(link.closest('tr, li, section') ?? link).innerText}`;
  }
  const headings = heading ? [...main.querySelectorAll('h2, h3, h4, th, caption')].filter((one) => new RegExp(heading, 'i').test(one.textContent.trim())) : [];
  const listed = Math.max(0, ...headings.map((one) => (one.closest('section, table') ?? one.parentElement).querySelectorAll('li, tbody tr').length));
  return { path: location.pathname, text: main.innerText.replace(/\s+/g, ' '), actions, listed };
}

// What the answers are, by other files than the pages that give them

/** The rows of the page of all actions that say so. */
function overdueActions(root) {
  const rows = mainOf(root, 'actions').match(/<tr\b[\s\S]*?<\/tr>/g) ?? [];
  return rows.filter((row) => /class="overdue"/.test(row)).flatMap((row) => row.match(/\bactions\/(\d[^/"]*)\//)?.[1] ?? []);
}

/** By the open data. */
function finishedWithoutEvidence(root) {
  const rows = rowsOf(join(root, 'data', 'actions.csv'));
  if (!rows) throw new Error('the open data has no table of actions to compare with');
  return rows.filter(({ status, evidence_cited }) => status === 'finished' && evidence_cited === 'false').map(({ id }) => id);
}

/** By the figures of the newest report's matrix: the first rating against the last. */
function movedSinceTheFirstReport(root) {
  const newest = readdirSync(join(root, 'reports')).filter((name) => /^\d/.test(name)).sort().at(-1);
  const rows = rowsOf(join(root, 'reports', newest, 'charts', 'standing-matrix.csv')) ?? [];
  const rating = (cell) => cell.replace(/\s*\(.*\)$/, '');
  const known = new Set(everyAction(root).map(({ id }) => id));
  return rows.flatMap(({ Action, ...ratings }) => {
    const [first, last] = [Object.values(ratings).at(0), Object.values(ratings).at(-1)].map(rating);
    const id = Action.split(' ')[0];
    return first !== last && known.has(id) ? [id] : [];
  });
}
