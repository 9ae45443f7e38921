// A tiny site that answers a reader's searches, filters and questions, and one fault for each check of them: for the self-test.

const HEADS = { action: 'Action', status: 'Status', deadline: 'Deadline', role: 'Accountable' };

const ACTIONS = [
  { id: '1.1', title: 'Build the harbour wall', status: 'red', says: 'Major issues', flag: 'overdue', role: 'chief', officer: 'Chief Officer', finding: '1', deadline: 'overdue', due: '2022-10-01' },
  { id: '1.2', title: 'Paint bollards', status: 'green', says: 'On track', flag: 'stale', role: 'chief', officer: 'Chief Officer', finding: '1', deadline: 'later', due: '2023-01-01' },
  { id: '1.10', title: 'Count the gulls', status: 'green', says: 'On track', flag: 'overdue', role: 'warden', officer: 'Warden', finding: '2', deadline: 'undated', due: '' },
];

const CHOICES = {
  priority: [['1', 'Harbour']],
  status: [['red', 'Major issues'], ['green', 'On track']],
  flag: [['overdue', 'Overdue'], ['stale', 'Stale']],
  role: [['chief', 'Chief Officer'], ['warden', 'Warden']],
  finding: [['1', 'Walls'], ['2', 'Birds']],
  deadline: [['overdue', 'Overdue'], ['later', 'Later'], ['undated', 'Undated']],
};

const page = (title, main, script = '') =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${script && `<script src="${script}" defer></script>`}</head><body><main><h1>${title}</h1>${main}</main></body></html>`;

const row = (action, up) =>
  `<tr data-priority="1" data-status="${action.status}" data-flag="${action.flag}" data-role="${action.role}" data-finding="${action.finding}" data-deadline="${action.deadline}" data-due="${action.due}"><th scope="row"><a href="${up}actions/${action.id}/">${action.id} ${action.title}</a></th><td><span class="status">${action.says}</span></td><td>${action.due}${action.deadline === 'overdue' ? ' <span class="overdue">6 weeks overdue</span>' : ''}</td><td><a href="${up}roles/${action.role}/">${action.officer}</a></td></tr>`;

const table = (actions, up) => `<table><caption>Actions</caption><thead><tr>${Object.entries(HEADS).map(([key, words]) => `<th scope="col" data-sort="${key}">${words}</th>`).join('')}</tr></thead><tbody>${actions.map((action) => row(action, up)).join('')}</tbody></table>`;

const having = (name, value) => ACTIONS.filter((action) => (name === 'priority' ? true : action[name] === value));
const cuts = ['status', 'flag'].flatMap((name) => CHOICES[name].map(([value, words]) => [`actions/${name}/${value}/`, words, having(name, value)]));

const FORM = `<form hidden>${Object.entries(CHOICES)
  .map(([name, choices]) => `<label>${name} <select name="${name}"><option value="">Any</option>${choices.map(([value, words]) => `<option value="${value}">${words}</option>`).join('')}</select></label>`)
  .join('')}<span role="status"></span><button type="reset">Clear</button></form>`;

const TABLE_SCRIPT = `const form = document.querySelector('form'), body = document.querySelector('tbody');
const rows = [...body.rows], selects = [...form.querySelectorAll('select')], heads = [...document.querySelectorAll('th[data-sort]')];
const keyOf = (row, name) => name === 'deadline' ? row.dataset.due : name === 'status' ? row.dataset.status : row.cells[name === 'role' ? 3 : 0].textContent;
function read() {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) select.value = asked.get(select.name) ?? '';
  for (const row of rows) row.hidden = !selects.every(({ name }) => !asked.get(name) || row.dataset[name] === asked.get(name));
  const sort = asked.get('sort') ?? 'action', down = sort.startsWith('-'), name = sort.replace('-', '');
  const head = heads.find((one) => one.dataset.sort === name) ?? heads[0];
  for (const one of heads) one.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  const key = (row) => keyOf(row, head.dataset.sort);
  body.append(...rows.toSorted((a, b) => !key(a) - !key(b) || (down ? -1 : 1) * compare(key(a), key(b))));
  form.querySelector('[role="status"]').textContent = rows.filter((row) => !row.hidden).length + ' of 3 actions shown';
}
function write(change) {
  const asked = new URLSearchParams(location.search);
  change(asked);
  history.pushState(null, '', location.pathname + (asked.size ? '?' + asked : ''));
  read();
}
for (const head of heads) {
  const button = document.createElement('button');
  button.append(...head.childNodes);
  head.append(button);
  button.onclick = () => write((asked) => asked.set('sort', (head.getAttribute('aria-sort') === 'ascending' ? '-' : '') + head.dataset.sort));
}
form.onchange = ({ target }) => write((asked) => target.value ? asked.set(target.name, target.value) : asked.delete(target.name));
form.onreset = (event) => { event.preventDefault(); write((asked) => [...asked.keys()].forEach((name) => asked.delete(name))); };
addEventListener('popstate', read);
form.hidden = false;
read();`;

const SEARCH_SCRIPT = `const box = document.querySelector('input'), list = document.querySelector('#results'), said = document.querySelector('[role="status"]');
const index = fetch('index.json').then((answer) => answer.json());
async function search() {
  const query = box.value.trim().toLowerCase();
  const things = await index;
  if (query !== box.value.trim().toLowerCase()) return;
  const found = query ? things.filter(({ words }) => words.toLowerCase().split('|').some((part) => part === query || (part.includes(' ') && part.split(' ').includes(query)))) : [];
  list.replaceChildren(...found.map(({ href, title }) => {
    const item = document.createElement('li'), link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    item.append(link);
    return item;
  }));
  said.textContent = query ? (found.length || 'No') + ' results' : '';
}
box.oninput = () => { history.replaceState(null, '', box.value ? '?q=' + encodeURIComponent(box.value) : location.pathname); search(); };
document.onkeydown = (event) => {
  if (event.key === 'ArrowDown' && document.activeElement === box) { event.preventDefault(); list.querySelector('a')?.focus(); }
};
box.value = new URLSearchParams(location.search).get('q') ?? '';
search();`;

const index = ACTIONS.map(({ id, title, officer }) => ({ href: `../actions/${id}/`, title: `${id} ${title}`, words: `${id}|${title}|${officer}` }));

/** The files of the site. */
export const READER_SITE = {
  'index.html': page(
    'Home',
    `<p><a href="deadlines/">By how much from the date first promised?</a> <a href="finished/">Which finished actions have no evidence?</a>
     <a href="since/">What changed since March?</a> <a href="visits/october/">What was Cabinet told that the letter does not say?</a></p>`,
  ),
  'actions/index.html': page('All actions', `${FORM}<p>${cuts.map(([path, words]) => `<a href="../${path}">${words}</a>`).join(' ')}</p>${table(ACTIONS, '../')}`, 'table.js'),
  'actions/table.js': TABLE_SCRIPT,
  ...Object.fromEntries(cuts.map(([path, words, actions]) => [`${path}index.html`, page(words, table(actions, '../../../'))])),
  ...Object.fromEntries(ACTIONS.map(({ id, title }) => [`actions/${id}/index.html`, page(`${id} ${title}`, '<p>Words</p>')])),
  'priorities/1/index.html': page('Harbour', table(ACTIONS, '../../')),
  ...Object.fromEntries(CHOICES.finding.map(([value, words]) => [`findings/${value}/index.html`, page(words, table(having('finding', value), '../../'))])),
  'search/index.html': page('Search', '<label>Search <input type="search" name="q"></label><p role="status"></p><ol id="results"></ol><p><a href="../a-z/">A to Z</a></p>', 'search.js'),
  'search/search.js': SEARCH_SCRIPT,
  'search/index.json': JSON.stringify(index),
  'a-z/index.html': page('A to Z', '<p>Words</p>'),
  'deadlines/index.html': page('Deadlines', `<p>Late, from the date first promised.</p>${table(having('deadline', 'overdue'), '../')}`),
  'finished/index.html': page('Finished', '<p>No finished action is without evidence.</p>'),
  'since/index.html': page('Changes', '<p>Since March 2022:</p><ul><li><a href="../actions/1.1/">1.1</a> is worse</li></ul>'),
  'visits/october/index.html': page('Visit of October', '<p>19 October, 16 November</p><section><h2>Told to Cabinet, not in the letter</h2><ul><li>It was calm.</li></ul></section>'),
  'data/actions.csv': 'id,status,evidence_cited\r\n1.1,red,false\r\n1.2,green,false\r\n1.10,finished,true\r\n',
  'reports/2022-11/charts/standing-matrix.csv': 'Action,March 2022,November 2022\r\n1.1 Build the harbour wall,On track,Major issues\r\n1.2 Paint bollards,On track,On track (carried forward)\r\n',
};

const task = (asks) => `“${asks}”`;

/** `[checker, check, file, old, new]`: the site with that one change, found by that check. */
export const READER_FAULTS = [
  ['table', 'every control is there', 'actions/index.html', '<select name="flag">', '<select name="mark">'],
  ['table', 'each choice shows its actions', 'actions/table.js', 'row.dataset[name] === asked.get(name)', 'row.dataset[name] >= asked.get(name)'],
  ['table', 'each choice shows its actions', 'findings/2/index.html', 'actions/1.10/', 'actions/1.2/'],
  ['table', 'each choice shows its actions', 'actions/table.js', "+ ' of 3 actions shown'", "&& 'Some actions shown'"],
  ['table', 'choices add up', 'actions/table.js', 'selects.every(({ name }) => !asked.get(name) || row', 'selects.some(({ name }) => asked.size === 0 || row'],
  ['table', 'each order', 'actions/table.js', "head.setAttribute('aria-sort'", "head.setAttribute('data-sorted'"],
  ['table', 'each order', 'actions/table.js', '(down ? -1 : 1) * compare', 'compare'],
  ['table', 'an address gives the same view', 'actions/table.js', 'form.hidden = false;\nread();', "form.hidden = false;\nlocation.search ? (form.querySelector('[role=\"status\"]').textContent = '3 of 3') : read();"],
  ['table', 'Back and clear undo', 'actions/table.js', "addEventListener('popstate', read);", ''],
  ['table', 'strange addresses', 'actions/table.js', '?? heads[0];', ';'],
  ['table', 'the same cuts without a script', 'actions/index.html', '<form hidden>', '<form>'],
  ['table', 'the same cuts without a script', 'actions/index.html', '"../actions/flag/stale/"', '"../actions/flag/overdue/"'],
  ['table', 'console silent', 'actions/table.js', 'form.hidden = false;', "form.hidden = false; console.log('here');"],
  ['search', 'every action by its ID', 'search/index.json', '"words":"1.2|', '"words":"'],
  ['search', 'every action by its role', 'search/index.json', 'gulls|Warden', 'gulls|'],
  ['search', 'every action by a word of its title', 'search/index.json', '|Paint bollards', ''],
  ['search', 'results are announced', 'search/search.js', "(found.length || 'No') + ' results'", "'Some'"],
  ['search', 'keyboard only', 'search/search.js', "list.querySelector('a')?.focus();", ''],
  ['search', 'keyboard only', 'search/search.js', 'link.href = href;', "link.tabIndex = 0; link.onclick = () => { location.href = href; };"],
  ['search', 'the query has an address', 'search/search.js', 'history.replaceState(null,', '(() => {})(null,'],
  ['search', 'odd queries', 'search/search.js', "said.textContent = query ?", "list.innerHTML += query.includes('<') ? '<li><img alt=\"\" src=\"data:,\"></li>' : ''; said.textContent = query ?"],
  ['search', 'odd queries', 'search/search.js', 'things.filter(({ words })', "things.filter(({ words }) => new RegExp(query)).filter(({ words })"],
  ['search', 'console silent', 'search/search.js', 'box.value = new', "console.log('here'); box.value = new"],
  ['search', 'pieces under 300 KB', 'search/index.json', ']', `${' '.repeat(300_000)}]`],
  ['search', 'words without a script', 'search/index.html', '../a-z/', '../b-z/'],
  ['tasks', task('which actions are overdue, and by how much from the first date promised'), 'deadlines/index.html', '6 weeks overdue', 'overdue'],
  ['tasks', task('which finished actions have no evidence'), 'data/actions.csv', 'finished,true', 'finished,false'],
  ['tasks', task('which finished actions have no evidence'), 'finished/index.html', 'No finished action is', 'A finished action may be'],
  ['tasks', task('what changed since March'), 'since/index.html', 'actions/1.1/', 'actions/1.2/'],
  ['tasks', task('what changed since March'), 'index.html', 'What changed since March?', 'News'],
  ['tasks', task('what Cabinet was told on 19 October that the letter of 16 November does not say'), 'visits/october/index.html', '<li>It was calm.</li>', ''],
];
