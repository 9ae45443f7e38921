// Everything that is asked of one page in one mode.

import { open } from '../lib/chromium.mjs';
import { installPageTools } from '../lib/in-page.mjs';
import { axeProblems } from './axe.mjs';

/** The smallest text of a chart that may reach a reader, in CSS pixels. */
export const SMALLEST_CHART_TEXT = 9;

/** The smallest text of a page, drawings aside, before a reader enlarges it. */
const SMALLEST_TEXT = 12;

/** Modes whose colours are the theme's own, and so are measured. */
const COLOURED = ['light', 'dark', 'print'];

/** Opens a page in a mode and records what is wrong with it. */
export async function checkPage(context, mode, site, path, report) {
  const { page, heard, allowScripts } = await open(context, mode, site, path);
  const record = (check, problems) => report.record(path, mode.name, check, problems);
  try {
    await page.evaluate(installPageTools);
    record('no sideways scrolling', await page.evaluate(() => pageTools.sidewaysScroll()));
    record('no text cut off', await page.evaluate(() => pageTools.cutOffText()));
    record('chart text', await page.evaluate((size) => pageTools.chartTextProblems(size), SMALLEST_CHART_TEXT));
    if (mode.textSize) record('text grows', await page.evaluate((size) => pageTools.smallText(size), SMALLEST_TEXT * mode.textSize));
    await allowScripts();
    // Every context asks for reduced motion; one mode is enough to see that it is heard.
    if (mode.name === 'light') record('nothing moves', await page.evaluate(() => pageTools.motion()));
    record('axe', await axeProblems(page, mode));
    if (COLOURED.includes(mode.name)) {
      record('text on gradients', await page.evaluate(() => pageTools.gradientTextContrast()));
      await page.evaluate(() => pageTools.unfoldUses());
      record('chart text contrast', await page.evaluate(() => pageTools.chartTextContrast()));
      record('mark contrast', await page.evaluate(() => pageTools.markContrast()));
    }
    record('policy kept', await page.evaluate(() => globalThis.policyViolations ?? []));
    record('console silent', heard.console);
    record('requests', heard.requests);
  } catch (error) {
    record('opens and can be checked', [error.message]);
  } finally {
    await page.close();
  }
}
