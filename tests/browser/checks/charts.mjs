// Charts on their pages: what each says in words, its files and its table, and how it looks at every width, on paper and in
// a reader's own colours. One load a page.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modeNamed, open } from '../lib/chromium.mjs';
import { installPageTools } from '../lib/in-page.mjs';
import { installFigureTools } from '../lib/in-page-figures.mjs';
import { SMALLEST_CHART_TEXT } from './page.mjs';

const PHONE = { width: 320, height: 640 };

/** The pages that have figures. */
export function pagesWithFigures(root, pages) {
  return pages.filter(({ file }) => readFileSync(join(root, file), 'utf8').includes('<figure class="figure"'));
}

/** Opens a page in a context for light colours at the width of a desk, and records what is wrong with its figures. */
export async function checkCharts(context, root, site, path, report) {
  const { page, heard } = await open(context, modeNamed('light'), site, path);
  const record = (mode, check, problems) => report.record(path, mode, check, problems);
  const ask = (name, argument) => page.evaluate(([tool, value]) => globalThis.pageTools[tool](value), [name, argument]);
  try {
    await page.evaluate(installPageTools);
    await page.evaluate(installFigureTools);
    record('light', 'figures say all', await ask('figureProblems'));
    record('light', 'figures have their files', fileProblems(root, site, await ask('figureFiles')));
    record('light', 'figure whole', [...(await ask('cutFigures')), ...(await ask('wrongDrawing', 'wide'))]);
    record('light', 'figure text', await ask('chartTextProblems', SMALLEST_CHART_TEXT));

    await page.setViewportSize(PHONE);
    record('320px', 'figure whole', [
      ...(await ask('cutFigures')),
      ...(await ask('wrongDrawing', 'narrow')),
      ...(await ask('sidewaysScroll')),
    ]);
    record('320px', 'figure text', await ask('chartTextProblems', SMALLEST_CHART_TEXT));

    await ask('unfoldUses');
    await page.emulateMedia({ forcedColors: 'active' });
    record('forced colours', 'marks keep an outline', [...(await ask('bareMarks')), ...(await ask('markContrast'))]);
    record('forced colours', 'figure text contrast', await ask('chartTextContrast'));
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    record('print', 'marks keep an outline', await ask('bareMarks'));
    record('light', 'figures need nothing else', [...heard.console, ...heard.requests]);
  } catch (error) {
    record('light', 'figures can be checked', [error.message]);
  } finally {
    await page.close();
  }
}

/** Links to files that are not there, and tables that are not as long as their file of data. */
function fileProblems(root, site, figures) {
  return figures.flatMap(({ id, svg, csv, rows }) => {
    const fileOf = (path) => join(root, decodeURIComponent(path.slice(site.base.length)));
    const missing = [svg, csv].flatMap((path, at) => {
      if (path === undefined) return [`#${id} has no link to its ${['picture', 'figures'][at]}`];
      return existsSync(fileOf(path)) ? [] : [`${path} of #${id} does not exist`];
    });
    if (missing.length > 0) return missing;
    const records = recordsOf(readFileSync(fileOf(csv), 'utf8')) - 1;
    return records === rows ? [] : [`the table of #${id} has ${rows} rows and its CSV ${records}`];
  });
}

/** How many records a CSV has, its heads included: line ends between quotation marks end none. */
function recordsOf(csv) {
  return csv.replace(/"[^"]*"/g, '').split(/\r?\n/).filter((line) => line !== '').length;
}
