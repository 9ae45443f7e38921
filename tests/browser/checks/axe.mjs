// axe-core: WCAG 2.2 A and AA, and best practice.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nobody points at paper. */
const NOT_ON_PAPER = { 'target-size': { enabled: false } };

/** Runs axe over an open page. One problem for each rule that is broken. */
export async function axeProblems(page, mode) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async ({ tags, rules }) => {
    const found = await globalThis.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      rules,
      resultTypes: ['violations'],
      // Fetching style sheets again serves no rule among these.
      preload: false,
    });
    return found.violations.map(({ id, help, nodes }) => ({ id, help, places: nodes.map((node) => node.target.join(' ')) }));
  }, { tags: TAGS, rules: mode.media === 'print' ? NOT_ON_PAPER : {} });
  return violations.map(({ id, help, places }) => {
    const more = places.length > 2 ? ` and ${places.length - 2} more` : '';
    return `${id} (${help}) at ${places.slice(0, 2).join(' , ')}${more}`;
  });
}
