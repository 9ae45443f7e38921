// The Tab key from the top of a page to its end.

import { open } from '../lib/chromium.mjs';
import { installPageTools } from '../lib/in-page.mjs';

/** Tabs through a page: every stop is reached, seen and outlined, and focus leaves at the end. */
export async function checkKeyboard(context, mode, site, path, report) {
  const { page } = await open(context, mode, site, path);
  const problems = [];
  try {
    await page.evaluate(installPageTools);
    const stops = await page.evaluate(() => pageTools.tabStops());
    let reached = 0;
    for (; reached <= stops; reached += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => pageTools.focusProblems());
      if (found === null) break;
      problems.push(...found);
    }
    if (reached < stops) problems.unshift(`Tab reaches ${reached} of ${stops} controls`);
    if (reached > stops) problems.unshift(`focus does not leave the page after ${stops} controls`);
  } catch (error) {
    problems.push(error.message);
  } finally {
    await page.close();
  }
  report.record(path, mode.name, 'keyboard', problems);
}
