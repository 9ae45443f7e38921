// The preview in a real browser: `node tests/serve/run.mjs RAGSTONE --plan DIR [--edits N] [--limit MS]
// [--totals FILE]`.
//
// 1. An edit is shown by itself, and the reader stays where she is.
// 2. An error is shown with its place while the page stays readable, and goes when it is mended.
// 3. Ribbon and list are accessible, in light and dark and on a telephone.
// 4. N edits of a title: the median time from the saved file to the page that shows it is under the limit; on a page that is
//    loaded afresh for its script's sake, here the longest of the site, under twice that.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contextFor, launch } from '../browser/lib/chromium.mjs';
import * as checks from './checks.mjs';
import { PLACES, latencies, noteWords, summary } from './latency.mjs';
import { Preview } from './preview.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { plan: { type: 'string' }, edits: { type: 'string', default: '15' }, limit: { type: 'string', default: '250' }, totals: { type: 'string' } },
});
const [ragstone] = positionals;
if (!ragstone || !options.plan) {
  console.error('Say which program and which plan: node run.mjs RAGSTONE --plan DIR');
  process.exit(2);
}

let passed = 0;
let failed = 0;
const expect = (what, holds, detail = '') => {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(`FAIL  ${what}${detail && `: ${detail}`}`);
  }
};

const preview = await Preview.of(ragstone, options.plan);
const browser = await launch();
try {
  const context = await contextFor(browser, { context: { viewport: { width: 1280, height: 800 } } });
  await context.addInitScript(noteWords);
  const page = await context.newPage();
  const heard = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error thrown: ${error.message}`));
  for (const check of [checks.edits, checks.errors, checks.appearance, checks.hiddenTab]) {
    try {
      await check(page, preview, expect);
    } catch (error) {
      expect(check.name, false, error.message);
      preview.mend();
    }
  }
  const refused = await page.evaluate(() => globalThis.policyViolations);
  expect('the policy of the pages allows all of it', refused.length === 0, refused.join('; '));
  expect('the console is silent', heard.length === 0, heard.slice(0, 4).join('; '));
  for (const place of PLACES) {
    const limit = place.times * Number(options.limit);
    try {
      const { median, worst } = summary(await latencies(page, preview, place, Number(options.edits)));
      console.log(`From the saved file to the page, ${place.name}: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms, of ${options.edits} edits`);
      expect(`${place.name}: the median is under ${limit} ms`, median < limit, `${median.toFixed(0)} ms`);
    } catch (error) {
      expect(`${place.name}: every edit is shown`, false, error.message);
    }
  }
  await checks.ending(page, preview, expect);
} finally {
  await browser.close();
  preview.remove();
}

console.log(`Preview: ${passed} well, ${failed} not.`);
if (options.totals) writeFileSync(options.totals, `${passed} ${failed}\n`);
process.exitCode = failed > 0 ? 1 : 0;
