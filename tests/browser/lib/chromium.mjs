// One headless Chromium, and the ways in which a reader may meet a page.

import { chromium } from 'playwright-core';

const DESK = { width: 1280, height: 800 };

/** Every mode: a name, the browser context that makes it, and what else is set before the page comes. */
export const MODES = [
  { name: 'light', context: { viewport: DESK, colorScheme: 'light' } },
  { name: 'dark', context: { viewport: DESK, colorScheme: 'dark' } },
  { name: '320px', context: { viewport: { width: 320, height: 640 } } },
  { name: 'no script', context: { viewport: DESK }, scripts: false },
  { name: 'forced colours', context: { viewport: DESK, forcedColors: 'active' } },
  // A reader who has asked the browser for letters of twice the usual size (WCAG 1.4.4).
  { name: '200% text', context: { viewport: DESK }, textSize: 2 },
  // A window of 1280 × 1024 at 400 %: 320 × 256 CSS pixels of four device pixels each (WCAG 1.4.10).
  { name: '400% zoom', context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } },
  // A4; narrowed by the margins of the page's own style once it is known.
  { name: 'print', context: { viewport: { width: 794, height: 1123 } }, media: 'print' },
];

/** A mode by name. */
export const modeNamed = (name) => MODES.find((mode) => mode.name === name);

/** Starts the browser: `$CHROMIUM`, else Debian's. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    // Root cannot use the sandbox, and only our own pages are opened.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
    ],
  });
}

/** A fresh context for a mode. The clock's zone and the language are fixed, so that runs are alike. */
export async function contextFor(browser, mode) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', ...mode.context });
  await context.addInitScript(noteViolations);
  return context;
}

/** Runs in every page before its own scripts: keeps what the Content-Security-Policy refuses. */
function noteViolations() {
  globalThis.policyViolations = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    globalThis.policyViolations.push(`${effectiveDirective} refuses ${blockedURI || 'something'} at ${sourceFile || 'the page'}:${lineNumber}`),
  );
}

/** The letters of a browser that nobody has set otherwise, in CSS pixels. */
const LETTERS = { standard: 16, fixed: 13 };

async function enlargeText(page, times) {
  const session = await page.context().newCDPSession(page);
  const fontSizes = Object.fromEntries(Object.entries(LETTERS).map(([family, size]) => [family, size * times]));
  await session.send('Page.setFontSizes', { fontSizes });
}

/**
 * Opens an address of the served site in a mode and waits until it has settled.
 *
 * Gives the page; `heard`: what the console said, errors thrown, requests that failed or left the site; and
 * `allowScripts`, to be called before anything that waits, in the mode without them.
 */
export async function open(context, mode, site, path) {
  const page = await context.newPage();
  const heard = { console: [], requests: [] };
  page.on('console', (message) => heard.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.console.push(`error thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin + site.base) && !url.startsWith('data:')) heard.requests.push(`leaves the site: ${url}`);
  });
  page.on('requestfailed', (request) => heard.requests.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.requests.push(`answered ${response.status()}: ${response.url()}`);
  });
  if (mode.media) await page.emulateMedia({ media: mode.media });
  if (mode.textSize) await enlargeText(page, mode.textSize);
  const scripts = mode.scripts === false ? await forbidScripts(page) : null;
  await page.goto(site.address(path), { waitUntil: 'load' });
  if (mode.media === 'print') await narrowToTextArea(page, mode.context.viewport);
  if (!scripts) await page.evaluate(() => document.fonts.ready.then(() => true));
  return { page, heard, allowScripts: async () => scripts?.allow() };
}

/** Makes the window as wide as the text on paper, where the style's `@page` gives a margin in millimetres. */
async function narrowToTextArea(page, { width, height }) {
  const margins = await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const { marginLeft = '', marginRight = '' } = rules.findLast((rule) => rule instanceof CSSPageRule)?.style ?? {};
    return [marginLeft, marginRight].reduce((sum, margin) => sum + (margin.endsWith('mm') ? parseFloat(margin) : 0), 0);
  });
  await page.setViewportSize({ width: Math.round(width - (margins * 96) / 25.4), height });
}

/**
 * Turns scripts off for a page, and gives the way to turn them on once it is laid out: axe needs timers.
 *
 * Not the context's `javaScriptEnabled`, which cannot be taken back. What stands in `noscript` is lifted out first,
 * so that it stays.
 */
async function forbidScripts(page) {
  const session = await page.context().newCDPSession(page);
  const forbid = (value) => session.send('Emulation.setScriptExecutionDisabled', { value });
  await forbid(true);
  const allow = async () => {
    await page.evaluate(() => {
      for (const shell of document.querySelectorAll('noscript')) shell.replaceWith(...shell.childNodes);
    });
    await forbid(false);
  };
  return { allow };
}
