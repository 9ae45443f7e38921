// Pictures of every kind of page for people to look at: `node screenshots.mjs SITE OUTDIR [--page TEXT]`.
//
// Each of desk (1280), telephone (390), narrow (320), dark and print, a long page in parts. Print is a PDF, and where
// pdftoppm is installed its pages as pictures too.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePathOf } from './checks/files.mjs';
import { PAPER } from './checks/paper.mjs';
import { contextFor, launch, modeNamed, open } from './lib/chromium.mjs';
import { pagesOf, representatives } from './lib/pages.mjs';
import { inParallel } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

const SHOTS = [
  modeNamed('light'),
  { name: '390px', context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 } },
  modeNamed('320px'),
  modeNamed('dark'),
  modeNamed('print'),
];

/** Height of one picture, in CSS pixels. */
const TALLEST = 2400;

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { page: { type: 'string' } } });
const [root, out] = positionals;
if (!root || !out) {
  console.error('Say which site and where to: node screenshots.mjs SITE OUTDIR');
  process.exit(2);
}
mkdirSync(out, { recursive: true });

const browser = await launch();
const site = await serve(root, basePathOf(root));
const pages = representatives(pagesOf(root)).filter(({ path }) => !options.page || path.includes(options.page));
for (const mode of SHOTS) {
  const context = await contextFor(browser, mode);
  await inParallel(pages, 2, async ({ path }) => {
    const { page } = await open(context, mode, site, path);
    const file = join(out, `${path.replace(/\/$/, '').replaceAll('/', '-') || 'home'}.${mode.name}`);
    if (mode.media === 'print') await print(page, file);
    else await photograph(page, file);
    await page.close();
  });
  await context.close();
}
await browser.close();
await site.close();

/** In parts, because a long page shrunk to a screen shows nothing, and Chromium paints at most 16,384 pixels down. */
async function photograph(page, file) {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  for (let top = 0, part = 1; top < height; top += TALLEST, part += 1) {
    const clip = { x: 0, y: top, width, height: Math.min(TALLEST, height - top) };
    await page.screenshot({ path: `${file}-${part}.png`, fullPage: true, clip });
  }
}

async function print(page, file) {
  await page.pdf({ path: `${file}.pdf`, ...PAPER });
  try {
    execFileSync('pdftoppm', ['-r', '80', '-png', `${file}.pdf`, file]);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
