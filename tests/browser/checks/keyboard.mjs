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
    await page.evaluate(() => pageTools.watchTabs());
    // All at once: the page notes what each press led to when the next one comes, which a round trip each would only slow.
    const session = await context.newCDPSession(page);
    const press = () => session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 });
    await Promise.all(Array.from({ length: stops + 2 }, press));
    const seen = await page.evaluate(() => pageTools.tabsSeen);
    const left = seen.indexOf(null);
    const reached = left < 0 ? seen.length : left;
    problems.push(...seen.slice(0, reached).flat());
    if (reached < stops) problems.unshift(`Tab reaches ${reached} of ${stops} controls`);
    if (reached > stops) problems.unshift(`focus does not leave the page after ${stops} controls`);
  } catch (error) {
    problems.push(error.message);
  } finally {
    await page.close();
  }
  report.record(path, mode.name, 'keyboard', problems);
}
