// A page that keeps the strictest policy, and one fault for each check of it: for the self-test.

import { createHash } from 'node:crypto';

const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'";
const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
const REFERRER = '<meta name="referrer" content="same-origin">';

/** The headers of the good page, as a file for hosts. */
export const HEADERS_FILE = `# For hosts that read it
/*
  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
/reports/*.svg
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'
`;

/** A page with no style or script of its own, whose style sheet is `style.css`. Each part of its head may be had with a fault. */
export function locked(style, title, main, { policy = META, referrer = REFERRER, more = '' } = {}) {
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">${policy}${referrer}<title>${title}</title>
<link rel="stylesheet" href="style.css">${more}<link rel="icon" href="f.svg">
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>${title}</h1>${main}</main></body></html>`;
}

function sumOf(script) {
  return ` integrity="sha384-${createHash('sha384').update(script).digest('base64')}"`;
}

const STYLE = 'p { margin: 0 }';
const FILES = { 'style.css': STYLE, 'own.js': 'void 0;', _headers: HEADERS_FILE };
const faulty = (check, title, parts, main = '<p>Words</p>') => [check, locked(STYLE, title, main, parts), FILES];
const policy = (title, from, to) => faulty('strict policy', title, { policy: META.replace(from, to) });
const headers = (title, from, to) => ['headers for hosts', locked(STYLE, title, ''), { ...FILES, _headers: HEADERS_FILE.replace(from, to) }];

/** `[check, page, files]`: each has one fault, found by that check. */
export const SECURITY_FAULTS = [
  faulty('policy kept', 'Refused', {}, '<img alt="" src="https://example.org/away.png">'),
  faulty('strict policy', 'No policy', { policy: '' }),
  faulty('strict policy', 'Late policy', { policy: '', more: META }),
  faulty('strict policy', 'Talkative', { referrer: '<meta name="referrer" content="unsafe-url">' }),
  policy('Inline allowed', "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  policy('Host allowed', "img-src 'self'", 'img-src https://example.org'),
  policy('Anything allowed', "font-src 'self'", 'font-src *'),
  policy('Script as data', "script-src 'self'", 'script-src data:'),
  policy('Base forgotten', "; base-uri 'none'", ''),
  faulty('nothing inline', 'Script inside', { more: '<script>1</script>' }),
  faulty('nothing inline', 'Style inside', { more: '<style>p { color: #000 }</style>' }),
  faulty('nothing inline', 'Style attribute', {}, '<p style="color: #000">Words</p>'),
  faulty('nothing inline', 'Handler', {}, '<p onclick="go()">Words</p>'),
  faulty('nothing inline', 'Script address', {}, '<p><a href="javascript:go()">Words</a></p>'),
  faulty('whole assets', 'No sum', { more: '<script src="own.js" defer></script>' }),
  faulty('whole assets', 'Wrong sum', { more: `<script src="own.js"${sumOf('other')} defer></script>` }),
  headers('Framed', "; frame-ancestors 'none'", ''),
  headers('Sniffed', '  X-Content-Type-Options: nosniff\n', ''),
  headers('Laxer than the page', "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  headers('For some pages only', '/*', '/actions/*'),
];
