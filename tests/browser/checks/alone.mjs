// Charts as files of their own, opened alone: without the page's typeface, its stylesheet or a host.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesOf } from '../lib/pages.mjs';
import { installPageTools } from '../lib/in-page.mjs';
import { installFigureTools } from '../lib/in-page-figures.mjs';
import { inParallel } from '../lib/report.mjs';
import { SMALLEST_CHART_TEXT } from './page.mjs';

/** The matrix of the example's 69 actions, compressed as a host would. */
const MOST_BYTES = { 'standing-matrix.svg': 30_000 };

/** Every published chart. */
export const chartsOf = (root) => filesOf(root).filter((file) => file.endsWith('.svg') && file.includes('/charts/'));

/** Opens every chart of a site as a file, in light and in dark colours. */
export async function checkAlone(browser, root, files, report) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const pages = await Promise.all([context.newPage(), context.newPage()]);
  const queue = [...files];
  await inParallel(pages, pages.length, async (page) => {
    const heard = [];
    page.on('request', (request) => heard.push(request.url()));
    page.on('console', (message) => heard.push(message.text()));
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      heard.length = 0;
      await checkOne(page, root, file, heard, report);
    }
  });
  await context.close();
}

async function checkOne(page, root, file, heard, report) {
  const record = (mode, check, problems) => report.record(file, mode, check, problems);
  const bytes = readFileSync(join(root, file));
  const most = MOST_BYTES[file.split('/').at(-1)];
  const packed = most ? gzipSync(bytes, { level: 9 }).length : 0;
  if (most) record('file', `under ${most / 1000} KB compressed`, packed < most ? [] : [`${packed} bytes`]);
  const address = pathToFileURL(resolve(root, file)).href;
  try {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    record('alone', 'well-formed', await page.evaluate(malformed, bytes.toString('utf8')));
    await page.evaluate(installPageTools);
    await page.evaluate(installFigureTools);
    record('alone', 'text has room in any typeface', await page.evaluate((size) => pageTools.chartTextProblems(size), SMALLEST_CHART_TEXT));
    record('alone', 'nothing outside the view box', await page.evaluate(() => pageTools.marksOutside()));
    await page.evaluate(() => pageTools.unfoldUses());
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      record(`alone, ${colorScheme}`, 'ink on a ground of its own', await page.evaluate(() => pageTools.groundProblems()));
      record(`alone, ${colorScheme}`, 'chart text contrast', await page.evaluate(() => pageTools.chartTextContrast()));
      record(`alone, ${colorScheme}`, 'mark contrast', await page.evaluate(() => pageTools.markContrast()));
    }
    record('alone', 'asks for nothing', heard.filter((what) => what !== address));
  } catch (error) {
    record('alone', 'opens and can be checked', [error.message]);
  }
}

/** Runs in the page. */
function malformed(text) {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const error = documentElement.querySelector('parsererror');
  if (error) return [error.textContent];
  return documentElement.localName === 'svg' ? [] : [`is a <${documentElement.localName}>`];
}
