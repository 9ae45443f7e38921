// What keeps a page safe from words that somebody smuggled into it, read off the files: the policy and all that it forbids.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor } from '../lib/headers.mjs';
import { basePathOf } from './files.mjs';

/** What a policy may allow at most. Anything else (hosts, `unsafe-…`, `*`, `blob:`) is too much. */
const ALLOWED = /^(?:'none'|'self'|'report-sample')$/;
/** Beyond that, a picture may stand in the page: it runs nothing and asks nobody. */
const isAllowed = (name, source) => ALLOWED.test(source) || (name === 'img-src' && source === 'data:');

/** Directives that do not fall back on `default-src`, and so must be written. */
const MUST_STAND = ['default-src', 'base-uri', 'form-action'];

/** Directives without sources, all of which only ever forbid more. */
const FLAGS = ['upgrade-insecure-requests', 'require-trusted-types-for', 'trusted-types', 'sandbox'];

/** Policies for the address of the page before, from strict to less so: no path reaches another host. */
const REFERRER = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

/** Headers that a `meta` cannot give: the file for hosts must. */
const HEADERS = {
  'content-security-policy': /(?:^|;)\s*frame-ancestors '(?:none|self)'\s*(?:;|$)/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': new RegExp(`^(?:${REFERRER.join('|')})$`),
};

/** Reads every page, and the file of headers for hosts. */
export function checkSecurity(root, pages, report) {
  const sums = new Map();
  for (const { file, path } of pages) {
    const html = readFileSync(join(root, file), 'utf8').replace(/<!--[\s\S]*?-->/g, '');
    report.record(path, 'file', 'strict policy', policyProblems(html));
    report.record(path, 'file', 'nothing inline', inlineProblems(html));
    report.record(path, 'file', 'whole assets', integrityProblems(root, path, html, sums));
  }
  report.record('_headers', 'file', 'headers for hosts', headerProblems(root));
}

function policyProblems(html) {
  const head = html.slice(0, html.search(/<\/head>/i));
  const metas = [...head.matchAll(/<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*>/gi)];
  if (metas.length !== 1) return [`${metas.length} policies, should be 1`];
  const problems = [];
  const before = head.slice(0, metas[0].index).match(/<(?:link|script|style|img|svg|base)\b/i);
  if (before) problems.push(`the policy stands after a ${before[0].slice(1)}, which it cannot judge`);
  const referrer = head.match(/<meta\b[^>]*name="referrer"[^>]*content="([^"]*)"/i)?.[1];
  if (!REFERRER.includes(referrer)) problems.push(referrer ? `the referrer policy is ${referrer}` : 'no referrer policy');
  const policy = unescape(metas[0][0].match(/\scontent="([^"]*)"/)?.[1] ?? '');
  return [...problems, ...policyGaps(policy)];
}

/** The directives of a policy, with their sources. */
const directivesOf = (policy) =>
  new Map(policy.split(';').map((directive) => directive.trim().split(/\s+/)).filter(([name]) => name).map(([name, ...sources]) => [name, sources]));

/** What a policy forgets, and what it allows beyond the site itself. */
function policyGaps(policy) {
  return [...MUST_STAND.filter((name) => !directivesOf(policy).has(name)).map((name) => `no ${name}`), ...tooLax(policy)];
}

/** What the directives of a policy allow beyond the site itself. */
function tooLax(policy) {
  return [...directivesOf(policy)].flatMap(([name, sources]) =>
    FLAGS.includes(name) ? [] : sources.filter((source) => !isAllowed(name, source)).map((source) => `${name} allows ${source}`),
  );
}

/** Scripts, styles and handlers written into the page. Blocks of data (`application/ld+json`) run nothing. */
function inlineProblems(html) {
  const tags = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3').match(/<[a-z][^\s/>]*(?:\s+(?:"[^"]*"|[^">])*)?>/gi) ?? [];
  const scripts = [...html.matchAll(/<script\b([^>]*)>/gi)].map((match) => match[1]);
  return [
    ...scripts.filter((attributes) => !/\ssrc="/.test(attributes) && !/\stype="application\/ld\+json"/.test(attributes)).map(() => 'a script in the page'),
    ...(html.match(/<style\b/gi) ?? []).map(() => 'a style in the page'),
    ...tags.filter((tag) => /\sstyle\s*=/i.test(unquoted(tag))).map((tag) => `a style attribute: ${tag.slice(0, 60)}`),
    ...tags.filter((tag) => /\son[a-z]+\s*=/i.test(unquoted(tag))).map((tag) => `a handler: ${tag.slice(0, 60)}`),
    ...tags.filter((tag) => /=\s*"?\s*(?:javascript|vbscript):/i.test(tag)).map((tag) => `a script as an address: ${tag.slice(0, 60)}`),
  ];
}

/** A tag with its values left empty, so that only attributes are found in it. */
const unquoted = (tag) => tag.replace(/"[^"]*"|'[^']*'/g, '""');

/** Scripts without the sum of their bytes, or with another's. A style sheet has none: see `docs/hosting.md`. */
function integrityProblems(root, path, html, sums) {
  return [...html.matchAll(/<script\b[^>]*\ssrc="([^"]*)"[^>]*>/gi)].flatMap(([tag, source]) => {
    const address = unescape(source);
    const given = tag.match(/\sintegrity="([^"]*)"/)?.[1];
    if (!given) return [`${address} has no integrity`];
    const file = fileAt(root, path, address);
    if (!existsSync(file)) return [`${address} does not exist`];
    const [algorithm] = given.split('-');
    if (!['sha256', 'sha384', 'sha512'].includes(algorithm)) return [`${address} has a sum of kind ${algorithm}`];
    const key = `${algorithm} ${file}`;
    if (!sums.has(key)) sums.set(key, createHash(algorithm).update(readFileSync(file)).digest('base64'));
    return given === `${algorithm}-${sums.get(key)}` ? [] : [`${address} is not the file that its integrity names`];
  });
}

function fileAt(root, path, address) {
  const base = basePathOf(root);
  const { pathname } = new URL(address, `http://site${base}${path}`);
  return join(root, decodeURIComponent(pathname.slice(base.length)));
}

/**
 * The file of headers gives every page what `meta` cannot, and allows nothing that a page's own policy would not.
 *
 * It need not say all that the pages say: a browser holds a page to both, and a chart's file, which has its styles within, to the header alone.
 */
function headerProblems(root) {
  const file = join(root, '_headers');
  if (!existsSync(file)) return ['there is no such file'];
  const headers = headersFor(readFileSync(file, 'utf8'), '/');
  const problems = Object.entries(HEADERS).flatMap(([name, form]) => {
    const value = headers.get(name);
    if (value === undefined) return [`no ${name} for every page`];
    return form.test(value) ? [] : [`${name} is ${value}`];
  });
  return [...problems, ...tooLax(headers.get('content-security-policy') ?? '')];
}

const unescape = (text) => text.replace(/&(amp|quot|#39|#x27);/gi, (_, name) => ({ amp: '&', quot: '"', '#39': "'", '#x27': "'" })[name.toLowerCase()]);
