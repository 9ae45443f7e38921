// Reads the site's own tables.

import { existsSync, readFileSync } from 'node:fs';

/** The rows of a CSV file as objects by its heads; null if there is no such file. */
export function rowsOf(file) {
  if (!existsSync(file)) return null;
  const [heads, ...rows] = recordsIn(readFileSync(file, 'utf8'));
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at]])));
}

/** Every record of a CSV as its fields (RFC 4180). */
export function recordsIn(text) {
  const records = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    records.at(-1).push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '') break;
    if (end !== ',') records.push([]);
  }
  return records.filter((record) => record.length > 1 || record[0] !== '');
}
