// How long an edit takes to reach the reader: from just after the file was written to the moment the new words stand in the
// page, told by the page itself. Both ends are read off one machine's clock.

/**
 * Pages that show the title of the action, and where: one that is renewed in place, and one that is loaded afresh; `times`:
 * how many times the limit it may take.
 */
export const PLACES = [
  { name: 'in place', times: 1, path: (action) => `actions/${action}/`, where: () => 'h1' },
  { name: 'loaded afresh', times: 2, path: () => 'actions/', where: (action) => `th[scope="row"] a[href$="actions/${action}/"]` },
];

/** Runs in every page before its own scripts: notes when the wanted words first stand at their place. */
export function noteWords() {
  const look = () => {
    const wanted = JSON.parse(sessionStorage.getItem('wanted') ?? 'null');
    if (!wanted || sessionStorage.getItem('seen')) return;
    if (document.querySelector(wanted.where)?.textContent.includes(wanted.words)) {
      sessionStorage.setItem('seen', performance.timeOrigin + performance.now());
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Edits the title so many times, and gives how long each took, in milliseconds. */
export async function latencies(page, preview, place, edits) {
  const where = place.where(preview.action);
  await page.goto(preview.address(place.path(preview.action)), { waitUntil: 'load' });
  const took = [];
  for (let edit = 1; edit <= edits; edit++) {
    // A clerk takes longer. What the program does when nobody edits is under way, and has to give way.
    await page.waitForTimeout(700);
    const words = `Edited for the ${edit}th time, ${place.name}`;
    await page.evaluate((wanted) => {
      sessionStorage.removeItem('seen');
      sessionStorage.setItem('wanted', JSON.stringify(wanted));
    }, { where, words });
    const saved = preview.retitle(words);
    const seen = await page.waitForFunction(() => sessionStorage.getItem('seen'), null, { polling: 50, timeout: 20_000 });
    took.push(Number(await seen.jsonValue()) - saved);
  }
  preview.mend();
  return took;
}

/** The middle one, and the worst. */
export function summary(took) {
  const sorted = [...took].sort((one, other) => one - other);
  return { median: sorted[Math.floor((sorted.length - 1) / 2)], worst: sorted.at(-1) };
}
