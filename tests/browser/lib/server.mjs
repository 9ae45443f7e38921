// A static server as plain as any host's: directories answer with their index, unknown addresses with 404.html.

import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor } from './headers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.webmanifest': 'application/manifest+json',
};

const COMPRESSED = /^(text\/|application\/(json|xml|manifest\+json)|image\/svg\+xml)/;

/**
 * Serves a built folder on 127.0.0.1, at a port the system picks.
 *
 * `base` puts the site in a subfolder, such as `/plan/`; outside it there is nothing.
 * With `headed` it sends what the site's own file of headers asks for, as hosts do that know such a file.
 * `sent` lists every answer as `{path, status, type, bytes}`, bytes as they went over the wire.
 */
export async function serve(root, base = '/', { headed = false } = {}) {
  const sent = [];
  const asked = headed ? await readFile(join(root, '_headers'), 'utf8').catch(() => '') : '';
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://127.0.0.1').pathname;
    const answer = await find(root, base, path);
    const headers = { 'cache-control': 'no-cache', ...Object.fromEntries(headersFor(asked, `/${path.slice(base.length)}`)) };
    if (answer.location) headers.location = answer.location;
    if (answer.type) headers['content-type'] = answer.type;
    let body = answer.body ?? Buffer.alloc(0);
    if (COMPRESSED.test(answer.type ?? '') && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      body = gzipSync(body);
      headers['content-encoding'] = 'gzip';
    }
    headers['content-length'] = body.length;
    sent.push({ path, status: answer.status, type: answer.type ?? '', bytes: body.length });
    response.writeHead(answer.status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections?.();
  });
  return { origin, base, address: (path) => origin + base + path, sent, close };
}

async function find(root, base, path) {
  // Chromium asks the host for this where a drawing is opened alone, at times; whether there is one is the host's affair.
  if (path === '/favicon.ico') return { status: 204 };
  let inside;
  try {
    inside = path.startsWith(base) ? normalize(decodeURIComponent(path.slice(base.length)) || '.') : null;
  } catch {
    inside = null;
  }
  if (inside === null || inside.split(sep).includes('..')) return notFound(root);
  const file = join(root, inside);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) return { status: 301, location: `${path}/` };
    return (await read(join(file, 'index.html'), 200)) ?? notFound(root);
  }
  return (found && !path.endsWith('/') && (await read(file, 200))) || notFound(root);
}

async function notFound(root) {
  return (await read(join(root, '404.html'), 404)) ?? { status: 404, type: TYPES['.txt'], body: Buffer.from('Not found') };
}

async function read(file, status) {
  const body = await readFile(file).catch(() => null);
  return body && { status, type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', body };
}
