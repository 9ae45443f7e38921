// What a first visit costs on a slow line and a slow telephone.

import { contextFor, modeNamed } from '../lib/chromium.mjs';
import { serve } from '../lib/server.mjs';

const BYTES = 60_000;
/** The page of all actions holds every one in one table, so that it sorts and filters without asking for more: half as much again. */
const BYTES_OF_ALL_ACTIONS = 90_000;
const REQUESTS = 5;
const PAINT_MS = 1000;
const SLOWDOWN = 4;
const TRIES = 6;

/** The kinds of page that a reader comes to first: the front door, what a link or a search engine names, and where a search starts. */
export const FIRST_VISITS = ['home', 'actions', 'actions/*', 'reports/*', 'search'];

/** The bytes that a page may cost, all it loads included but for fonts. */
const mostBytes = (path) => (path === 'actions/' ? BYTES_OF_ALL_ACTIONS : BYTES);

/** Opens a page with nothing cached: bytes and requests, then the largest paint and layout shifts at a quarter of the speed. */
export async function checkBudget(browser, root, path, report) {
  const site = await serve(root);
  try {
    const first = await visit(browser, site, path);
    const sent = site.sent.filter(({ type }) => !type.startsWith('font/'));
    const bytes = sent.reduce((sum, answer) => sum + answer.bytes, 0);
    const most = mostBytes(path);
    report.record(path, 'first visit', `under ${most / 1000} KB without fonts`, bytes < most ? [] : [`${bytes} bytes`]);
    const addresses = new Set(site.sent.map((answer) => answer.path));
    for (const icon of first.icons) addresses.add(icon);
    const many = addresses.size < REQUESTS ? [] : [`${addresses.size}: ${[...addresses].join(' ')}`];
    report.record(path, 'first visit', `fewer than ${REQUESTS} requests`, many);

    // The machine may be busy with other work, which only ever makes a page slower: the best of a few tries counts.
    const tries = [first];
    while (tries.length < TRIES && (tries.length < 2 || Math.min(...tries.map((one) => one.paint)) >= PAINT_MS)) {
      tries.push(await visit(browser, site, path));
    }
    const paint = Math.min(...tries.map((one) => one.paint));
    report.record(path, 'slow processor', 'largest paint', paint < PAINT_MS ? [] : [`${Math.round(paint)} ms, budget ${PAINT_MS}`]);
    const shift = Math.min(...tries.map((one) => one.shift));
    report.record(path, 'slow processor', 'layout shift', shift === 0 ? [] : [`${shift.toFixed(4)}, should be 0`]);
    return { bytes, requests: addresses.size, paint, shift };
  } finally {
    await site.close();
  }
}

async function visit(browser, site, path) {
  const context = await contextFor(browser, modeNamed('light'));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(site.address(path), { waitUntil: 'networkidle' });
  const seen = await page.evaluate(async () => {
    const entries = (type) =>
      new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => done([]), 200);
      });
    const [paints, shifts] = await Promise.all([entries('largest-contentful-paint'), entries('layout-shift')]);
    return {
      paint: Math.max(0, ...paints.map((entry) => entry.startTime)),
      shift: shifts.reduce((sum, entry) => sum + entry.value, 0),
      // An icon that stands in the page is no request.
      icons: [...document.querySelectorAll('link[rel~="icon"]:not([href^="data:"])')].map((link) => new URL(link.href).pathname),
    };
  });
  await context.close();
  return seen;
}
