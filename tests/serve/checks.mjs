// What a clerk meets in a preview: an edit that comes by itself and leaves her where she is, and an error that is told.

import { axeProblems } from '../browser/checks/axe.mjs';

const MODES = [
  { name: 'light', width: 1280, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
  { name: '320px', width: 320, colorScheme: 'light' },
];

/** Waits until a page says something. */
const until = (page, test, argument) => page.waitForFunction(test, argument, { timeout: 10_000 });
const heading = (page, words) => until(page, (words) => document.querySelector('h1')?.textContent.includes(words), words);
/** Waits until the list of problems is open, or is not. */
const panel = (page, open) =>
  until(page, (open) => document.querySelector('ragstone-preview').shadowRoot.querySelector('.panel').hidden !== open, open);
const inShade = (page, read) => page.locator('ragstone-preview').evaluate(read);

/** Where the reader is. */
const place = (page) =>
  page.evaluate(() => ({
    y: Math.round(scrollY),
    address: location.href,
    focus: document.activeElement.getAttribute('href') ?? document.activeElement.id,
    open: [...document.querySelectorAll('details')].map((one) => one.open),
  }));

/** Goes to a place in the page: scrolled, with the focus on a link in sight and everything unfolded. */
async function settle(page) {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    const links = [...document.querySelectorAll('main a[href]:not([href^="#"])')].filter((link) => link.offsetParent);
    links[Math.floor(links.length / 2)].focus();
    scrollTo(0, 320);
  });
  await page.waitForTimeout(100);
  return place(page);
}

export async function edits(page, preview, expect) {
  await page.goto(preview.address(`actions/${preview.action}/`), { waitUntil: 'load' });
  const before = await settle(page);
  await page.evaluate(() => { globalThis.stayed = true; });
  preview.retitle('A title of today');
  await heading(page, 'A title of today');
  expect('an edit is shown without loading the page afresh', await page.evaluate(() => globalThis.stayed === true));
  expect('an edit leaves the reader where she is', ...same(await place(page), before));
  await until(page, () => document.querySelector('ragstone-preview').shadowRoot.querySelector('[role=status]').textContent !== '');
  expect('an edit is told to screen readers', true);
  expect('the title of the window is new too', (await page.title()).includes('A title of today'));
  preview.mend();
  await heading(page, preview.title);

  await page.goto(preview.address('actions/?status=red'), { waitUntil: 'load' });
  const filtered = await settle(page);
  const rows = () => page.locator('#plan tbody tr:visible').count();
  const count = await rows();
  await page.evaluate(() => { globalThis.stayed = true; });
  preview.retitle('A title of tomorrow');
  await until(page, () => globalThis.stayed === undefined && document.readyState === 'complete');
  await page.waitForTimeout(150);
  expect('a page with a script of its own comes back where it was', ...same(await place(page), filtered));
  expect('and shows what was asked for', count > 0 && (await rows()) === count, `${count} rows, then ${await rows()}`);
  preview.mend();
  await page.waitForTimeout(500);
}

export async function errors(page, preview, expect) {
  await page.goto(preview.address(`actions/${preview.action}/`), { waitUntil: 'load' });
  const at = preview.breakRole('nobody-<b>here</b>');
  await panel(page, true);
  const shown = await inShade(page, ({ shadowRoot }) => ({
    title: shadowRoot.querySelector('h2').textContent,
    place: shadowRoot.querySelector('.error .place').textContent,
    marked: shadowRoot.querySelector('.error mark').textContent,
    markup: shadowRoot.querySelectorAll('ol b b, pre b, ol script').length,
    help: shadowRoot.querySelector('.error p:last-child').textContent,
    alarm: shadowRoot.querySelector('[role=alert]').textContent,
  }));
  expect('the error is shown with file, line and column', ...same(shown.place, at));
  expect('the words at fault are marked, as text', shown.marked.includes('nobody-<b>here</b>') && shown.markup === 0, shown.marked);
  expect('it says what to do', shown.help.startsWith('What to do: '), shown.help);
  expect('it is read out', shown.alarm === shown.title && shown.title.startsWith('1 error'), shown.alarm);
  expect('the last good version stays readable', (await page.textContent('h1')).includes(preview.title));
  const answer = await page.request.get(preview.address('actions/'));
  expect('and so do the other pages', answer.status() === 200);

  await page.keyboard.press('Escape');
  await panel(page, false);
  await inShade(page, ({ shadowRoot }) => shadowRoot.querySelector('.count').focus());
  await page.keyboard.press('Enter');
  await panel(page, true);
  expect('it can be hidden and shown by the keyboard', await inShade(page, ({ shadowRoot }) => shadowRoot.querySelector('.count').ariaExpanded === 'true'));
  await page.keyboard.press('Enter');
  await panel(page, false);
  await page.reload({ waitUntil: 'load' });
  await page.waitForTimeout(300);
  expect('what was hidden stays hidden', await inShade(page, ({ shadowRoot }) => shadowRoot.querySelector('.panel').hidden));
  preview.breakRole('nobody-else');
  await panel(page, true);
  expect('the next error comes back', (await inShade(page, ({ shadowRoot }) => shadowRoot.querySelector('.error mark').textContent)) === 'nobody-else');
  preview.mend();
  await panel(page, false);
  expect('mended, it goes', await inShade(page, ({ shadowRoot }) => shadowRoot.querySelector('.error') === null));
}

export async function appearance(page, preview, expect) {
  for (const mode of MODES) {
    await page.setViewportSize({ width: mode.width, height: 800 });
    await page.emulateMedia({ colorScheme: mode.colorScheme });
    await page.goto(preview.address(`actions/${preview.action}/`), { waitUntil: 'load' });
    const ribbon = page.locator('ragstone-preview .ribbon');
    expect(`${mode.name}: the ribbon is in sight`, (await ribbon.isVisible()) && (await ribbon.innerText()).includes('Draft preview'));
    expect(`${mode.name}: axe, with the ribbon`, ...none(await axeProblems(page, mode)));
    preview.breakRole('nobody');
    await panel(page, true);
    expect(`${mode.name}: axe, with an error`, ...none(await axeProblems(page, mode)));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(`${mode.name}: nothing scrolls sideways`, !wide);
    preview.mend();
    await panel(page, false);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** A tab that nobody sees gives its connection back, and catches up. */
export async function hiddenTab(page, preview, expect) {
  await page.goto(preview.address(`actions/${preview.action}/`), { waitUntil: 'load' });
  const turn = (hidden) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await turn(true);
  preview.retitle('While nobody looked');
  await page.waitForTimeout(600);
  expect('a hidden tab is left alone', (await page.textContent('h1')).includes(preview.title));
  await turn(false);
  await heading(page, 'While nobody looked');
  expect('and catches up when it is seen', true);
  preview.mend();
  await heading(page, preview.title);
}

/** The program ends. */
export async function ending(page, preview, expect) {
  const code = await preview.end();
  expect('an interrupt ends it well', code === 0, `exit code ${code}`);
  await until(page, () => document.querySelector('ragstone-preview').shadowRoot.querySelector('.link').textContent !== '');
  expect('the page says that it follows no more', true);
}

const same = (one, other) => [JSON.stringify(one) === JSON.stringify(other), `${JSON.stringify(one)} is not ${JSON.stringify(other)}`];
const none = (problems) => [problems.length === 0, problems.join('; ')];
