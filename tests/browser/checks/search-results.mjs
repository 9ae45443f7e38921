// A search that somebody sent as a link: its results in every mode, in a folder of a host too, and when the index is gone.

import { contextFor, modeNamed, open } from '../lib/chromium.mjs';
import { installPageTools } from '../lib/in-page.mjs';
import { serve } from '../lib/server.mjs';
import { axeProblems } from './axe.mjs';

const PATH = 'search/';
const RESULT = '#results > li > a';
const MODES = ['light', 'dark', '320px', 'forced colours', '400% zoom'];

/** Opens the results of a query that the site answers, at the root of a host and in a folder of one. */
export async function checkSearchResults(browser, root, query, report) {
  for (const base of ['/', '/plan/']) {
    const site = await serve(root, base);
    try {
      for (const name of MODES) await checkResults(browser, site, modeNamed(name), query, report);
      await checkBroken(browser, site, query, report);
    } finally {
      await site.close();
    }
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

/** An index that cannot be had is told of. */
async function checkBroken(browser, site, query, report) {
  const context = await contextFor(browser, modeNamed('light'));
  const broken = await context.newPage();
  await broken.route('**/search/*.json', (route) => route.abort());
  await broken.goto(site.address(`${PATH}?q=${encodeURIComponent(query)}`));
  const told = await broken.waitForFunction(() => document.querySelector('#found').textContent.trim() !== '', null, { timeout: 5000 }).catch(() => null);
  report.record(PATH, 'light', 'an index that cannot be loaded is told of', told ? [] : ['it is not']);
  await context.close();
}
