// Searching as a reader does: by typing, by a shared link, by the keyboard, with scripts off, and when the index is gone.

import { contextFor, modeNamed, open } from '../lib/chromium.mjs';
import { installPageTools } from '../lib/in-page.mjs';
import { serve } from '../lib/server.mjs';
import { axeProblems } from './axe.mjs';

const PATH = 'search/';
const RESULT = '#results > li > a';

/** Searches a site for something it has, at the root of a host and in a folder of one. */
export async function checkSearch(browser, root, query, wanted, report) {
  for (const base of ['/', '/plan/']) {
    const site = await serve(root, base);
    try {
      await checkTyping(browser, site, query, wanted, report);
      for (const name of ['light', 'dark', '320px', 'forced colours', '400% zoom']) await checkResults(browser, site, modeNamed(name), query, report);
      await checkWithout(browser, site, query, report);
    } finally {
      await site.close();
    }
  }
}

async function checkTyping(browser, site, query, wanted, report) {
  const context = await contextFor(browser, modeNamed('light'));
  const { page, heard } = await open(context, modeNamed('light'), site, PATH);
  const record = (check, holds, detail) => report.record(PATH, 'light', check, holds ? [] : [String(detail)]);
  try {
    const box = page.locator('#q');
    const first = page.locator(RESULT).first();
    await box.pressSequentially(query);
    await first.waitFor();
    record('the first result', (await first.textContent()).includes(wanted), await first.textContent());
    record('the query stands in the address', new URL(page.url()).searchParams.get('q') === query, page.url());
    await page.waitForFunction(() => /\d/.test(document.querySelector('#found').textContent));
    const said = await page.locator('#found').evaluate((status) => [status.getAttribute('role'), status.textContent]);
    record('how many results are announced', said[0] === 'status' && /\d/.test(said[1]), said);
    record('words found are marked', (await page.locator('#results mark').count()) > 0 || /^\d/.test(query), 'none is');

    await box.press('ArrowDown');
    record('the arrow leads to the first result', await first.evaluate((link) => link === document.activeElement), 'it does not');
    await page.keyboard.press('ArrowUp');
    record('the arrow leads back to the box', await box.evaluate((own) => own === document.activeElement), 'it does not');
    await box.press('Enter');
    record('Enter in the box stays', new URL(page.url()).pathname === site.base + PATH, page.url());
    await box.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== site.base + PATH);
    await page.goBack();
    await first.waitFor();
    record('Back brings the query again', (await box.inputValue()) === query, await box.inputValue());
    await box.fill('zzzqqq');
    await page.waitForFunction(() => document.querySelector('#found').textContent.includes('zzzqqq'));
    record('nothing found leaves no results', (await page.locator(RESULT).count()) === 0, 'there are some');
    report.record(PATH, 'light', 'console silent while searching', heard.console);
    report.record(PATH, 'light', 'requests while searching', heard.requests);
  } catch (error) {
    record('can be searched', false, error.message);
  } finally {
    await context.close();
  }
}

/** The page with results, by a link that somebody sent. */
async function checkResults(browser, site, mode, query, report) {
  const context = await contextFor(browser, mode);
  const { page } = await open(context, mode, site, `${PATH}?q=${encodeURIComponent(query)}`);
  try {
    await page.locator(RESULT).first().waitFor();
    await page.evaluate(installPageTools);
    report.record(PATH, mode.name, 'results without sideways scrolling', await page.evaluate(() => pageTools.sidewaysScroll()));
    report.record(PATH, mode.name, 'results without text cut off', await page.evaluate(() => pageTools.cutOffText()));
    report.record(PATH, mode.name, 'axe on results', await axeProblems(page, mode));
  } catch (error) {
    report.record(PATH, mode.name, 'a link to a search shows results', [error.message]);
  } finally {
    await context.close();
  }
}

/** Without scripts, and without the index, the A to Z is the way. */
async function checkWithout(browser, site, query, report) {
  const silent = await browser.newContext({ javaScriptEnabled: false });
  const page = await silent.newPage();
  await page.goto(site.address(`${PATH}?q=${encodeURIComponent(query)}`));
  const shown = (await page.locator('noscript').innerHTML()) && (await page.locator('main a[href$="a-z/"]').isVisible());
  report.record(PATH, 'no script', 'the A to Z is offered', shown ? [] : ['it is not']);
  await silent.close();
  const context = await contextFor(browser, modeNamed('light'));
  const broken = await context.newPage();
  await broken.route('**/search/*.json', (route) => route.abort());
  await broken.goto(site.address(`${PATH}?q=${encodeURIComponent(query)}`));
  const told = await broken.waitForFunction(() => document.querySelector('#found').textContent.trim() !== '', null, { timeout: 5000 }).catch(() => null);
  report.record(PATH, 'light', 'an index that cannot be loaded is told of', told ? [] : ['it is not']);
  await context.close();
}
