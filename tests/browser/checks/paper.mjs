// What comes out of the printer.

import { modeNamed, open } from '../lib/chromium.mjs';

/** How a reader's browser prints by default: A4 unless the page asks otherwise, backgrounds left out. */
export const PAPER = { format: 'A4', preferCSSPageSize: true, printBackground: false, tagged: true };

/** The Cabinet edition goes into an agenda pack as one side of A4. */
export async function checkOneSide(context, site, path, report) {
  const mode = modeNamed('print');
  const { page } = await open(context, mode, site, path);
  const pdf = (await page.pdf(PAPER)).toString('latin1');
  const sides = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  report.record(path, mode.name, 'one side of A4', sides === 1 ? [] : [`${sides} sides`]);
  await page.close();
}
