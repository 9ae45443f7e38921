// The Tab key from the top of a page to its end, and what focus looks like on the way.

import { open } from '../lib/chromium.mjs';
import { installPageTools } from '../lib/in-page.mjs';
import { installKeyboardTools } from '../lib/in-page-keyboard.mjs';
import { changedSurface } from '../lib/pixels.mjs';

/** How much lighter or darker a pixel must become to show a state (WCAG 1.4.11). */
const CONTRAST = 3;

/** Tabs through a page: every stop is reached, seen and outlined, and focus leaves at the end. */
export async function checkKeyboard(context, mode, site, path, report) {
  const { page } = await open(context, mode, site, path);
  const problems = [];
  try {
    await page.evaluate(installPageTools);
    await page.evaluate(installKeyboardTools);
    problems.push(...(await page.evaluate(() => pageTools.unreachable())));
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

/**
 * Photographs each stop with and without the focus: enough of the picture must change, by enough (WCAG 2.4.7, 1.4.11).
 *
 * `seen` holds the looks that were photographed before, in this mode: stops of like looks show focus alike, and a site has thousands.
 * Gives how many were new.
 */
export async function checkFocusSeen(context, mode, site, path, seen, report) {
  const { page } = await open(context, mode, site, path);
  const problems = [];
  let added = 0;
  try {
    await page.evaluate(installPageTools);
    await page.evaluate(installKeyboardTools);
    // A browser shows the focus that a script gives only to those who came by the keyboard.
    await page.keyboard.press('Tab');
    const looks = await page.evaluate(() => pageTools.looksOfStops());
    for (const [at, look] of looks.entries()) {
      if (seen.has(look)) continue;
      seen.add(look);
      added += 1;
      problems.push(...(await photographStop(page, at, mode.context.deviceScaleFactor ?? 1)));
    }
  } catch (error) {
    problems.push(error.message);
  } finally {
    await page.close();
  }
  report.record(path, mode.name, 'focus changes the picture', problems);
  return added;
}

async function photographStop(page, at, scale) {
  const { name, focused, clip, least } = await page.evaluate((stop) => pageTools.focusStop(stop), at);
  if (!focused) return [`${name} does not take the focus`];
  if (clip.width <= 0 || clip.height <= 0) return [`${name} has the focus outside the window`];
  const withFocus = await page.screenshot({ clip });
  await page.evaluate(() => document.activeElement.blur());
  const without = await page.screenshot({ clip });
  const changed = changedSurface(withFocus, without, CONTRAST) / scale ** 2;
  return changed >= least ? [] : [`the focus on ${name} changes ${Math.round(changed)} px by ${CONTRAST} : 1, should be ${Math.round(least)}`];
}
