// The picture of the home page for the README: `node picture.mjs SITE FILE`.

import { contextFor, launch, open } from './lib/chromium.mjs';
import { basePathOf } from './checks/files.mjs';
import { serve } from './lib/server.mjs';

const DESK = { name: 'light', context: { viewport: { width: 1280, height: 1180 }, colorScheme: 'light' } };

const [root, file] = process.argv.slice(2);
if (!root || !file) {
  console.error('Say which site and which file: node picture.mjs SITE FILE');
  process.exit(2);
}
const browser = await launch();
const site = await serve(root, basePathOf(root));
try {
  const { page } = await open(await contextFor(browser, DESK), DESK, site, '');
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  await site.close();
}
