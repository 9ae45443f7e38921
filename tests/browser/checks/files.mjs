// What can be read off the files alone, over every page: words, links and hosts.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What shows that a template printed a value that was not there, or was not run at all. */
const LEFTOVERS = /\b(?:undefined|null|NaN)\b|\{\{|\{%|\[object /g;

/** Attributes that load something, and so must stay on the site. Links for readers may leave. */
const LOADING = /<(?:script|img|source|iframe|video|audio|embed|use|image)\b[^>]*?\s(?:src|href|srcset)="([^"]*)"|<link\b(?=[^>]*\srel="(?:[^"]*\s)?(?:stylesheet|icon|preload|modulepreload|manifest|preconnect|dns-prefetch))[^>]*?\shref="([^"]*)"/g;

/** Reads every page and records leftovers, loads from other hosts, and links that lead nowhere. */
export function checkFiles(root, pages, report) {
  const anchors = new Map(pages.map(({ file }) => [file, idsOf(readFileSync(join(root, file), 'utf8'))]));
  const basePath = basePathOf(root);
  for (const { file, path } of pages) {
    const html = readFileSync(join(root, file), 'utf8').replace(/<!--[\s\S]*?-->/g, '');
    report.record(path, 'file', 'no leftovers in the words', leftovers(html));
    const loads = [...html.matchAll(LOADING)].map((match) => match[1] ?? match[2]);
    report.record(path, 'file', 'nothing loaded from elsewhere', loads.filter((href) => /^(?:[a-z]+:)?\/\//i.test(href)));
    const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map((match) => unescape(match[1]));
    const dead = [...new Set(links)].filter((href) => !leadsSomewhere(root, anchors, basePath, path, href));
    report.record(path, 'file', 'links lead somewhere', dead);
  }
}

/** The folder in which the site says it stands: the path of the shortest address in its sitemap. */
export function basePathOf(root) {
  const sitemap = join(root, 'sitemap.xml');
  const listed = existsSync(sitemap) ? readFileSync(sitemap, 'utf8').matchAll(/<loc>\s*https?:\/\/[^/<]+(\/[^<]*?)\s*<\/loc>/g) : [];
  const shortest = [...listed].map((match) => match[1]).sort((a, b) => a.length - b.length)[0];
  return shortest?.replace(/[^/]*$/, '') ?? '/';
}

function leftovers(html) {
  const spoken = [...html.matchAll(/\s(?:alt|title|aria-label|aria-description|content|placeholder)="([^"]*)"/g)].map((match) => match[1]);
  const text = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return [text, ...spoken].flatMap((words) =>
    [...words.matchAll(LEFTOVERS)].map((match) => `“${words.slice(Math.max(0, match.index - 30), match.index + 30).trim()}”`),
  );
}

const idsOf = (html) => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => unescape(match[1])));

const unescape = (text) =>
  text.replace(/&(amp|lt|gt|quot|#39|#x27|#x2F);/gi, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", '#x2f': '/' })[name.toLowerCase()]);

function leadsSomewhere(root, anchors, basePath, path, href) {
  if (/^(?:https?:|mailto:|tel:)/.test(href)) return true;
  const target = new URL(href, `http://site${basePath}${path}`);
  if (target.host !== 'site' || !target.pathname.startsWith(basePath)) return false;
  let file = decodeURIComponent(target.pathname.slice(basePath.length));
  if (file === '' || file.endsWith('/')) file += 'index.html';
  if (!existsSync(join(root, file)) || !statSync(join(root, file)).isFile()) return false;
  return target.hash === '' || !anchors.has(file) || anchors.get(file).has(decodeURIComponent(target.hash.slice(1)));
}
