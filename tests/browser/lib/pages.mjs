// The pages of a built folder, and which of them stand for the rest.

import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a folder: paths from its root, with forward slashes, in order. */
export function filesOf(folder) {
  const found = [];
  const walk = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) found.push(relative(folder, path).split(sep).join('/'));
    }
  };
  walk(folder);
  return found.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** Every page: `{file, path, kind, bytes}`; `path` is its address from the site's root. */
export function pagesOf(folder) {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      return { file, path, kind: kindOf(path), bytes: statSync(join(folder, file)).size };
    });
}

/**
 * The kind of a page, by the pattern of its address: `actions/1.1/` and `actions/5.9/` are both `actions/*`.
 * The second part of an address is a name out of the plan, every other part is fixed, so new kinds need no list; but for cuts of the
 * table of actions, such as `actions/status/red/`, which are `actions/status/*`.
 */
function kindOf(path) {
  if (path === '') return 'home';
  const parts = path.replace(/\/$/, '').split('/');
  const named = parts[0] === 'actions' && parts.length > 2 ? 2 : 1;
  if (parts.length > named && !parts[named].endsWith('.html')) parts[named] = '*';
  return parts.join('/');
}

/** Of every kind, the first page and the largest, which says so (`largest`): one page may be both. */
export function representatives(pages) {
  const kinds = new Map();
  for (const page of pages) {
    const kind = kinds.get(page.kind) ?? { first: page, largest: page };
    if (page.bytes > kind.largest.bytes) kind.largest = page;
    kinds.set(page.kind, kind);
  }
  return [...kinds.values()].flatMap(({ first, largest }) => [...(first === largest ? [] : [first]), { ...largest, largest: true }]);
}
