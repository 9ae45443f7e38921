// The table of all actions: each filter, each order, the address of each view, and the same cuts without a script.

import { modeNamed, open } from '../lib/chromium.mjs';
import { actionsOn } from '../lib/actions.mjs';

const PATH = 'actions/';
const CONTROLS = ['priority', 'status', 'flag', 'role', 'finding', 'deadline'];

/** Pages that list what a filter must leave, by control: read off the files, so that the script is held to what others computed. */
const LISTED_AT = {
  priority: (value) => `priorities/${value}/`,
  status: (value) => `actions/status/${value}/`,
  flag: (value) => `actions/flag/${value}/`,
  finding: (value) => `findings/${value}/`,
};

/** Works the table as a reader would, and holds what it shows against the pages of the same cuts: all, or one check `only`. */
export async function checkTable(context, root, site, report, { only } = {}) {
  const mode = modeNamed('light');
  const { page, heard } = await open(context, mode, site, PATH);
  const ask = async (check, problems) => (only === undefined || only === check) && report.record(PATH, 'filters', check, await problems());
  try {
    const controls = await page.evaluate(choicesIn, CONTROLS);
    const all = await page.evaluate(shownIn);
    await ask('every control is there', () => CONTROLS.filter((name) => !controls[name]).map((name) => `nothing chooses the ${name}`));
    await ask('each choice shows its actions', () => choiceProblems(page, root, controls, all));
    await ask('choices add up', () => togetherProblems(page, controls, all));
    await ask('each order', () => orderProblems(page, all));
    await ask('an address gives the same view', () => addressProblems(context, site, page, controls));
    await ask('Back and clear undo', () => undoProblems(page, all));
    await ask('strange addresses', () => strangeProblems(context, site, all));
    await ask('the same cuts without a script', () => cutProblems(context, root, site, controls, all));
    await ask('console silent', () => [...heard.console, ...heard.requests]);
  } catch (error) {
    report.record(PATH, 'filters', 'can be checked', [error.message]);
  } finally {
    await page.close();
  }
}

/** Runs in the page: each control's choices, as `[value, label]`; the choice of all left out. */
function choicesIn(names) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const control = document.querySelector(`main select[name="${name}"]`);
      return control ? [[name, [...control.options].filter(({ value }) => value).map(({ value, label }) => [value, label])]] : [];
    }),
  );
}

/** Runs in the page: the actions that a reader sees, in their order, and what has been said of them. */
function shownIn() {
  const rows = [...document.querySelectorAll('main table tbody tr')].filter((row) => row.checkVisibility());
  const seen = rows.flatMap((row) => {
    const id = row.querySelector('th[scope="row"] a, td a')?.getAttribute('href').match(/actions\/([^/]+)\/$/)?.[1];
    return id ? [{ id, words: row.textContent, due: row.dataset.due ?? '', status: row.querySelector('.status')?.textContent.trim(), role: row.cells[row.cells.length - 1].querySelector('a')?.textContent.trim() ?? '' }] : [];
  });
  const said = [...document.querySelectorAll('main [role="status"], main [aria-live="polite"]')].map((region) => region.textContent.trim()).find((text) => text) ?? '';
  return { ids: seen.map(({ id }) => id), seen, said, query: location.search };
}

const choose = (page, name, value) => page.selectOption(`main select[name="${name}"]`, value);

/** IDs as one text, whatever their order. */
const set = (ids) => [...ids].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(' ');

async function choiceProblems(page, root, controls, all) {
  const problems = [];
  for (const [name, choices] of Object.entries(controls)) {
    for (const [value, label] of choices) {
      await choose(page, name, value);
      const { ids, seen, said, query } = await page.evaluate(shownIn);
      const words = label.replace(/\s*\(\d+\)$/, '');
      const says = (what) => problems.push(`${name} “${label}”: ${what}`);
      if (new URLSearchParams(query).get(name) !== value) says(`the address is ${query || 'as before'}`);
      if (!new RegExp(`(?<!\\d)${ids.length}(?!\\d)`).test(said) && ids.length > 0) says(`${ids.length} are shown, “${said}” is said`);
      const counted = label.match(/\((\d+)\)$/)?.[1];
      if (counted !== undefined && Number(counted) !== ids.length) says(`shows ${ids.length}`);
      if (ids.length === 0) says('shows none');
      const listed = LISTED_AT[name] && actionsOn(root, LISTED_AT[name](value));
      if (listed && set(listed) !== set(ids)) says(`shows ${set(ids).slice(0, 60)}, ${LISTED_AT[name](value)} lists ${set(listed).slice(0, 60)}`);
      const expected = all.seen.filter((row) => (name === 'status' ? row.status === words : row.role === words)).map(({ id }) => id);
      if (['status', 'role'].includes(name) && set(expected) !== set(ids)) says(`shows ${ids.length}, ${expected.length} rows say “${words}”`);
    }
    await choose(page, name, '');
  }
  const { ids } = await page.evaluate(shownIn);
  if (set(ids) !== set(all.ids)) problems.push(`${ids.length} of ${all.ids.length} are left when nothing is chosen`);
  return problems;
}

/** Two choices together show what both show. */
async function togetherProblems(page, controls, all) {
  const problems = [];
  const shownBy = async (name, value) => {
    await choose(page, name, value);
    return page.evaluate(shownIn);
  };
  const [status, flag] = [controls.status[0][0], controls.flag[0][0]];
  const one = await shownBy('status', status);
  const both = await shownBy('flag', flag);
  await choose(page, 'status', '');
  const other = await page.evaluate(shownIn);
  const expected = all.ids.filter((id) => one.ids.includes(id) && other.ids.includes(id));
  if (set(expected) !== set(both.ids)) problems.push(`${status} and ${flag} show ${set(both.ids)}, should be ${set(expected)}`);
  await choose(page, 'flag', '');
  return problems;
}

/** Each head sorts, says so, and turns round; by the keyboard too. */
async function orderProblems(page, all) {
  const problems = [];
  const heads = page.locator('main table thead th:has(button)');
  const count = await heads.count();
  if (count < 3) problems.push(`${count} columns sort`);
  const keys = { action: ({ id }) => id, deadline: ({ due }) => due, role: ({ role }) => role, status: null };
  for (let at = 0; at < count; at += 1) {
    const head = heads.nth(at);
    const button = head.locator('button');
    // The first column sorts already: two presses would turn it back.
    const presses = (await head.getAttribute('aria-sort')) === 'ascending' ? ['descending', 'ascending'] : ['ascending', 'descending'];
    for (const [press, direction] of presses.entries()) {
      if (press === 0) await button.click();
      else await button.press('Enter');
      const name = (await button.textContent()).trim();
      const marked = await page.locator('main table thead th[aria-sort]:not([aria-sort="none"])').count();
      if ((await head.getAttribute('aria-sort')) !== direction || marked !== 1) problems.push(`${name} is not marked ${direction}, or not alone`);
      const { ids, seen, query } = await page.evaluate(shownIn);
      if (set(ids) !== set(all.ids)) problems.push(`${name} ${direction} loses rows`);
      if (!new URLSearchParams(query).has('sort') && !(direction === 'ascending' && at === 0)) problems.push(`${name}: the address is ${query}`);
      const sort = new URLSearchParams(query).get('sort')?.replace('-', '') ?? 'action';
      if (sort in keys) problems.push(...outOfOrder(name, direction, seen, keys[sort]));
      else problems.push(`sorts by ${sort}, which is no column known here`);
    }
  }
  await page.locator('main form button[type="reset"]').click();
  if (count > 0) await heads.first().locator('button').click();
  return problems;
}

/** Rows that stand before those they should follow. Rows with nothing to compare stand last. */
function outOfOrder(name, direction, seen, keyOf) {
  if (!keyOf) {
    const runs = seen.filter((row, at) => at === 0 || row.status !== seen[at - 1].status).map(({ status }) => status);
    return new Set(runs).size === runs.length ? [] : [`${name} ${direction}: ${runs.join(', ')}`];
  }
  const compare = new Intl.Collator('en-GB', { numeric: true }).compare;
  const keys = seen.map(keyOf);
  const full = keys.filter((key) => key !== '');
  if (keys.slice(full.length).some((key) => key !== '')) return [`${name} ${direction}: rows without one do not stand last`];
  const sign = direction === 'descending' ? -1 : 1;
  const wrong = full.findIndex((key, at) => at > 0 && sign * compare(full[at - 1], key) > 0);
  return wrong < 0 ? [] : [`${name} ${direction}: ${full[wrong]} after ${full[wrong - 1]}`];
}

/** The address of a view, opened anew, shows the same. */
async function addressProblems(context, site, page, controls) {
  const problems = [];
  const views = [
    ...Object.entries(controls).map(([name, choices]) => [[name, choices.at(-1)[0]]]),
    [['status', controls.status[0][0]], ['flag', controls.flag[0][0]], ['sort', 'deadline']],
  ];
  for (const view of views) {
    for (const [name, value] of view) {
      if (name === 'sort') await page.locator('main table thead th', { hasText: /deadline/i }).locator('button').click();
      else await choose(page, name, value);
    }
    const here = await page.evaluate(shownIn);
    const { page: fresh } = await open(context, modeNamed('light'), site, PATH + here.query);
    const there = await fresh.evaluate(shownIn);
    const chosen = await fresh.evaluate((names) => names.map((name) => document.querySelector(`select[name="${name}"]`)?.value ?? ''), CONTROLS);
    if (here.ids.join() !== there.ids.join()) problems.push(`${here.query} shows ${there.ids.length} of ${here.ids.length}, or in another order`);
    if (here.said !== there.said) problems.push(`${here.query} says “${there.said}”, said “${here.said}”`);
    for (const [name, value] of view) {
      if (name !== 'sort' && chosen[CONTROLS.indexOf(name)] !== value) problems.push(`${here.query} does not choose ${value}`);
    }
    await fresh.close();
    await page.locator('main form button[type="reset"]').click();
  }
  return problems;
}

async function undoProblems(page, all) {
  const problems = [];
  await page.goto(page.url().split('?')[0]);
  await choose(page, 'status', { index: 1 });
  const one = await page.evaluate(shownIn);
  await choose(page, 'flag', { index: 1 });
  await page.goBack();
  const back = await page.evaluate(shownIn);
  if (back.ids.join() !== one.ids.join()) problems.push('Back does not show what was shown before');
  if ((await page.inputValue('main select[name="flag"]')) !== '') problems.push('Back leaves a choice standing');
  await page.locator('main form button[type="reset"]').click();
  const cleared = await page.evaluate(shownIn);
  if (cleared.ids.join() !== all.ids.join()) problems.push(`clearing shows ${cleared.ids.length} of ${all.ids.length}`);
  if (cleared.query !== '') problems.push(`clearing leaves ${cleared.query}`);
  return problems;
}

/** Addresses that nobody should have sent break nothing. */
async function strangeProblems(context, site, all) {
  const problems = [];
  const queries = ['?status=nonsense', '?sort=nonsense', '?status=red&status=green', `?role=${encodeURIComponent('"><script>alert(1)</script>')}`, '?%', '?constructor=1&__proto__=2'];
  for (const query of queries) {
    const { page, heard } = await open(context, modeNamed('light'), site, PATH + query);
    const { ids, said } = await page.evaluate(shownIn);
    problems.push(...[...heard.console, ...heard.requests].map((what) => `${query}: ${what}`));
    if (ids.length === 0 && said === '') problems.push(`${query} shows nothing and does not say so`);
    if (['?sort=nonsense', '?%', '?constructor=1&__proto__=2'].includes(query) && ids.length !== all.ids.length) problems.push(`${query} shows ${ids.length}`);
    await page.close();
  }
  return problems;
}

/** With scripts off no control is dead, and each rating and flag has a page that the page of all actions links to. */
async function cutProblems(context, root, site, controls, all) {
  const { page, allowScripts } = await open(context, modeNamed('no script'), site, PATH);
  await allowScripts();
  const dead = await page.evaluate(() => [...document.querySelectorAll('main :is(select, button, input)')].filter((control) => control.checkVisibility()).length);
  const links = new Set(await page.evaluate(() => [...document.querySelectorAll('main a[href]')].map((link) => new URL(link.href).pathname)));
  const { ids } = await page.evaluate(shownIn);
  await page.close();
  const problems = dead > 0 ? [`${dead} controls do nothing`] : [];
  if (set(ids) !== set(all.ids)) problems.push(`${ids.length} of ${all.ids.length} actions stand in the table`);
  for (const name of ['status', 'flag', 'priority', 'finding']) {
    for (const [value, label] of controls[name] ?? []) {
      const path = LISTED_AT[name](value);
      if (!actionsOn(root, path)) problems.push(`${name} “${label}” has no page`);
      else if (['status', 'flag'].includes(name) && !links.has(site.base + path)) problems.push(`nothing leads to ${path}`);
    }
  }
  return problems;
}
