// The actions of a built plan as its pages show them, read off the files.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a page's `main`, or of all of it. */
export function mainOf(root, path) {
  const file = join(root, path, 'index.html');
  if (!existsSync(file)) return null;
  const html = readFileSync(file, 'utf8');
  return html.match(/<main\b[\s\S]*<\/main>/)?.[0] ?? html;
}

/** The IDs of the actions that the tables of a page have rows for, in order; null if there is no such page. */
export function actionsOn(root, path) {
  const main = mainOf(root, path);
  return main && [...new Set([...main.matchAll(/<th scope="row"[^>]*><a\b[^>]*\shref="[^"]*\bactions\/([^"/#?]+)\/"/g)].map((match) => match[1]))];
}

/** Every action of the page of all actions: `{id, title, role}`, the role as its page's name and its title. */
export function everyAction(root) {
  const rows = mainOf(root, 'actions')?.match(/<tr\b[\s\S]*?<\/tr>/g) ?? [];
  return rows.flatMap((row) => {
    const action = row.match(/<th scope="row"><a href="[^"]*\bactions\/([^"/]+)\/"[^>]*>([\s\S]*?)<\/a>/);
    if (!action) return [];
    const role = row.match(/<a href="[^"]*\broles\/([^"/]+)\/"[^>]*>([\s\S]*?)<\/a>/);
    return [{ id: action[1], title: plain(action[2]).replace(action[1], '').trim(), role: role && { name: role[1], title: plain(role[2]) } }];
  });
}

/** HTML as the words that a reader sees. */
export const plain = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" })[name])
    .replace(/\s+/g, ' ')
    .trim();
