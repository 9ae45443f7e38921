// A figure without faults, a chart file without faults, and one fault for each check of them: for the self-test.

const NS = 'xmlns="http://www.w3.org/2000/svg"';

/** One drawing of the good figure. */
const drawing = (width, { marks = '', name = 'aria-labelledby="t d"', text = '4 late' } = {}) =>
  `<svg viewBox="0 0 300 60" width="300" height="60" role="img" ${name.replace(/([td])\b(?=[ "])/g, `${width}-$1`)}>
   <title id="${width}-t">Four are late</title><desc id="${width}-d">A bar for four actions.</desc>
   <rect class="rag-amber" x="2" y="2" width="120" height="40" fill="#f6b834" stroke="#000"/><text x="10" y="25">${text}</text>${marks}</svg>`;

/** What stands on the page; each part may be had with a fault. */
export const figure = ({ headline = 'Four are late', source = 'Source: the report.', csv = 'f.csv', after = '', ...drawn } = {}) =>
  `<figure class="figure" id="late"><figcaption><p class="headline">${headline}</p></figcaption>
   <div class="drawing wide">${drawing('wide', drawn)}</div><div class="drawing narrow">${drawing('narrow', drawn)}</div>
   <table><caption>Late actions</caption><thead><tr><th scope="col">Rating</th><th scope="col">Actions</th></tr></thead>
   <tbody><tr><th scope="row">Late</th><td>4</td></tr></tbody></table>
   <p class="source">${source} Download <a href="f.svg">the picture</a> or <a href="${csv}">the figures</a>.</p></figure>${after}`;

/** The style of a page with a figure. */
export const FIGURE_STYLE = `figure { margin: 0 } figure a { line-height: 2 } svg { forced-color-adjust: none; max-width: 100% } .narrow { display: none }
  @media (max-width: 400px) { .wide { display: none } .narrow { display: block } }`;

/** The files of the good figure, and a chart opened alone. */
export const FIGURE_FILES = {
  'f.svg': alone(),
  'f.csv': 'Rating,Actions\r\n"Late, by\r\nnow",4\r\n',
  'reports/2022-11/charts/late.svg': alone(),
};

function alone({ marks = '', ground = ':root{background:#fff}@media (prefers-color-scheme:dark){:root{background:#000}text{fill:#fff}}' } = {}) {
  return `<svg ${NS} viewBox="0 0 300 100" width="300" height="100"><style>text{font:16px sans-serif;fill:#000}${ground}</style>
    <text x="10" y="30">Four are late</text>${marks}</svg>`;
}

/** A page with a faulty figure. */
const faulty = (check, title, parts, files = {}) => [check, title, FIGURE_STYLE, figure(parts), { ...FIGURE_FILES, ...files }];
/** A good page beside a faulty file. */
const faultyFile = (check, title, parts, name = 'late.svg') => [
  check,
  title,
  FIGURE_STYLE,
  figure(),
  { ...FIGURE_FILES, [`reports/2022-11/charts/${name}`]: typeof parts === 'string' ? parts : alone(parts) },
];

/** `[check, title, style, main, files]`: each page has one fault, found by that check. */
export const CHART_FAULTS = [
  faulty('figures say all', 'Long headline', { headline: 'word '.repeat(16) }),
  faulty('figures say all', 'No headline', { headline: '' }),
  faulty('figures say all', 'No source', { source: '' }),
  faulty('figures say all', 'No description', { name: 'aria-labelledby="t"' }),
  faulty('figures say all', 'Names nothing', { name: 'aria-labelledby="t x"' }),
  faulty('figures say all', 'Number not told', { text: '7 late' }),
  faulty('figures have their files', 'No such file', { csv: 'gone.csv' }),
  faulty('figures have their files', 'Short table', {}, { 'f.csv': 'Rating,Actions\nLate,4\nEarly,2\n' }),
  faulty('figure whole', 'Cut drawing', { after: '<style>svg { max-width: none } .narrow { width: 200px; overflow: hidden }</style>' }),
  faulty('figure whole', 'Cut headline', { after: '<style>.headline { width: 40px; overflow: hidden; white-space: nowrap }</style>' }),
  faulty('figure whole', 'Wide on a telephone', { after: '<style>.wide { display: block !important }</style>' }),
  faulty('figure whole', 'Scrolling text', { after: '<pre style="overflow-x: auto">' + 'wide '.repeat(90) + '</pre>' }),
  faulty('figure text', 'Words on words', { marks: '<text x="20" y="27">Again</text>' }),
  faulty('marks keep an outline', 'No outline', { marks: '<rect class="rag-red" x="130" width="50" height="40" fill="#c22a1e"/>' }),
  faulty('figure text contrast', 'Pale in forced colours', {
    after: '<style>@media (forced-colors: active) { text { fill: #f0c060 } }</style>',
  }),
  faulty('figures need nothing else', 'Noisy figure', { after: '<script>console.log("still here")</script>' }),
  faultyFile('well-formed', 'Open element', `<svg ${NS}><text>Late</svg>`),
  faultyFile('text has room in any typeface', 'Crowded file', { marks: '<text x="20" y="32">On top of it</text>' }),
  faultyFile('text has room in any typeface', 'Cut words', { marks: '<text x="280" y="60">Leaves it</text>' }),
  faultyFile('nothing outside the view box', 'Cut mark', { marks: '<rect x="250" y="50" width="90" height="20"/>' }),
  faultyFile('ink on a ground of its own', 'No ground', { ground: '' }),
  faultyFile('ink on a ground of its own', 'Lost in the dark', { ground: ':root{background:#fff}@media (prefers-color-scheme:dark){:root{background:#222}}' }),
  faultyFile('chart text contrast', 'Pale words', { marks: '<text x="10" y="80" style="fill:#888">Pale</text>' }),
  faultyFile('mark contrast', 'Pale mark', { marks: '<rect x="10" y="50" width="90" height="20" fill="#eee"/>' }),
  faultyFile('asks for nothing', 'Calls out', { marks: '<image href="http://127.0.0.2:9/away.png" width="9" height="9"/>' }),
  faultyFile('under 30 KB compressed', 'Heavy', { marks: `<!-- ${noise(50_000)} -->` }, 'standing-matrix.svg'),
];

/** Text that does not compress well, and is always the same. */
function noise(length) {
  let seed = 1;
  const letter = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (seed % 26));
  };
  return Array.from({ length }, letter).join('');
}
