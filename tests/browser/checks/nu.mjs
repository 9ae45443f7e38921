// The Nu HTML checker, over every page at once.

import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import vnu from 'vnu-jar';

/** Messages of the checker that are wrong, each with the reason. Nothing stands here because it is hard to mend. */
const KNOWN_WRONG = [
  // The checker reads files, which have no host for a policy's “self” to mean. A relative address is on the site's own; the browser judges.
  /^Resource violates Content Security Policy \(meta tag\): [^“]*“(?![a-z]+:|\/\/)[^”]*” blocked by “[a-z-]+” directive\.$/,
  // A block of data (application/ld+json) is no script and is never run, so no policy is asked about it; “nothing inline” looks for real ones.
  /^Inline script violates Content Security Policy \(meta tag\): blocked by “script-src” directive \(missing “‘unsafe-inline’” or nonce\/hash\)\.$/,
  // CSS Containment Level 3 (container queries), in every browser since 2023; the checker's CSS part is older.
  /^CSS: “container(?:-type|-name)?”: Property “[a-z-]+” doesn't exist\.$/,
  /^CSS: Unrecognized at-rule “@container”$/,
  // SVG 2, in every browser: keeps the outline of a stretched bar a pixel wide.
  /^CSS: “vector-effect”: Property “vector-effect” doesn't exist\.$/,
  // SVG 2, in every browser: puts the halo of a label behind its letters.
  /^CSS: “paint-order”: Property “paint-order” doesn't exist\.$/,
];

/** Checks all pages (`html`; warnings count) or style sheets (`css`; errors only) of a folder: one record for each file. */
export async function checkNu(root, kind, files, report) {
  const only = kind === 'css' ? ['--skip-non-css', '--errors-only'] : ['--skip-non-html'];
  const messages = await run(['-jar', String(vnu), ...only, '--format', 'json', root]);
  const byFile = new Map(files.map((file) => [file, []]));
  for (const { type, subType, message, url, lastLine, lastColumn } of messages) {
    if (KNOWN_WRONG.some((pattern) => pattern.test(message))) continue;
    const file = relative(resolve(root), fileURLToPath(url));
    const problems = byFile.get(file) ?? [];
    problems.push(`${lastLine ?? '?'}:${lastColumn ?? '?'} ${subType ?? type}: ${message}`);
    byFile.set(file, problems);
  }
  for (const [file, problems] of byFile) report.record(file, 'Nu checker', kind, problems);
}

function run(args) {
  return new Promise((done, fail) => {
    execFile('java', args, { maxBuffer: 1 << 28 }, (_, stdout, stderr) => {
      // The exit code only repeats that there are messages; they come on stderr.
      try {
        done(JSON.parse(stderr || stdout).messages);
      } catch {
        fail(new Error(`the Nu checker did not answer: ${(stderr || stdout).slice(0, 400)}`));
      }
    });
  });
}
