// Asks a built example site's own index, with the site's own script: `node tests/search/run.mjs SITE [--totals FILE]`.
//
// 1. The script cuts texts into words as the program does: `words.json` is read by both.
// 2. Each action is found by its number, by its role and by a word of its title, among the first five.
// 3. What else a reader may type: other sorts by number, plurals, words begun, words mistyped, words too common.

import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { totals: { type: 'string' } } });
const [root] = positionals;
if (!root) {
  console.error('Say which built site to ask: node run.mjs SITE');
  process.exit(2);
}

const FIRST = 5;
const LARGEST = 300_000;
let passed = 0;
let failed = 0;
const expect = (what, holds, detail = '') => {
  if (holds) passed += 1;
  else failed += 1;
  if (!holds) console.log(`FAIL  ${what}${detail && `: ${detail}`}`);
};
const same = (what, one, other) => expect(what, JSON.stringify(one) === JSON.stringify(other), JSON.stringify(one));

const script = readdirSync(join(root, 'assets')).find((name) => /^search\..*\.js$/.test(name));
const source = readFileSync(join(root, 'assets', script), 'utf8');
const { distance, fit, numbers, open, stem, wordsOf } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
const read = (name) => JSON.parse(readFileSync(join(root, 'search', name), 'utf8'));

const table = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8'));
for (const [text, words] of table) same(`the words of “${text}”`, wordsOf(text), words);

for (const [one, many] of [['policy', 'policies'], ['family', 'families'], ['family', 'familys'], ['worker', 'workers'], ['process', 'processes'], ['branch', 'branches'], ['box', 'boxes'], ['case', 'cases'], ['stay', 'stays'], ['day', 'days']]) {
  expect(`“${one}” and “${many}” are one word`, fit(one, many) === 2 && fit(many, one) === 2, `${stem(one)}, ${stem(many)}`);
}
for (const word of ['access', 'status', 'analysis', 'this', 'is']) same(`“${word}” is no plural`, stem(word), word);
same('a word begun', [fit('fami', 'families'), fit('f', 'families'), fit('x', 'families')], [1, 0, 0]);
same('numbers that follow one another', numbers('AAAA'), [0, 1, 2, 3]);
same('numbers with gaps', numbers('fgB'), [31, 64]);
same('a large number', numbers('o8E'), [5000]);
same('no numbers', numbers(''), []);
same('distances', [distance('neglct', 'neglect'), distance('plan', 'plan'), distance('', 'ab')], [1, 0, 2]);

const { nouns, starts, records, small, words } = read('index.json');
for (const [, name] of [...records, ...words]) {
  const { size } = statSync(join(root, 'search', name));
  expect(`${name} is small enough to load`, size < LARGEST, `${size} bytes`);
}
const things = records.flatMap(([, name]) => read(name));
const index = open(async (name) => read(name));
const place = async (query, number) => (await index.find(query)).found.indexOf(number);
const among = (at) => at >= 0 && at < FIRST;
const sort = (noun) => {
  const at = nouns.indexOf(noun);
  return [starts[at], starts[at + 1] ?? things.length];
};

const [firstRole, lastRole] = sort('Role');
const [firstAction, lastAction] = sort('Action');
const roles = things.slice(firstRole, lastRole).map(([, title, , , leads, supports]) => ({ title, actions: [...numbers(leads), ...numbers(supports)] }));
expect('there are 69 actions', lastAction - firstAction === 69, `${lastAction - firstAction}`);
for (let number = firstAction; number < lastAction; number++) {
  const [id, title] = things[number];
  for (const query of [id, `action ${id}`, `Actions ${id}`]) expect(`“${query}” gives action ${id} first`, (await place(query, number)) === 0);
  const telling = wordsOf(title).filter((word) => !wordsOf(small).includes(word));
  const places = await Promise.all(telling.map((word) => place(word, number)));
  expect(`a word of “${title}” finds action ${id}`, places.some(among), `${places}`);
  const [best] = (await index.find(title)).found;
  same(`the whole of “${title}” gives it first`, things[best][1], title);
}
for (const [at, { title }] of roles.entries()) same(`“${title}” gives the role first`, await place(title, firstRole + at), 0);
// Two actions of the published plan name nobody that is one role.
const roleless = [...Array(lastAction - firstAction).keys()].filter((at) => !roles.some(({ actions }) => actions.includes(firstAction + at)));
same('every action but these stands in the result of a role', roleless.map((at) => things[firstAction + at][0]), ['5.6', '5.7']);

const titles = async (query) => {
  const { found } = await index.find(query);
  return Promise.all(found.slice(0, FIRST).map(async (number) => (await index.thing(number)).slice(0, 3).filter(Boolean).join(' ')));
};
const firstOf = async (query, wanted) => expect(`“${query}” gives ${wanted} first`, (await titles(query))[0].startsWith(wanted), (await titles(query)).join('; '));
await firstOf('finding 4', 'Finding 4');
await firstOf('priority 2', 'Priority 2');
await firstOf('PSW', 'Role Principal Social Worker');
await firstOf('principal soc', 'Role Principal Social Worker');
await firstOf('MASH', 'Term MASH');
await firstOf('October 2022', 'Report Report, October 2022');
await firstOf('what is the front door?', 'Action 5.1');
same('words too common alone are looked for', (await index.find('the')).found.length > 0, true);
const [many, one] = await Promise.all(['families', 'family'].map(async (query) => (await index.find(query)).found.sort()));
same('“families” finds what “family” finds', many, one);
const found = async (query) => (await index.find(query)).found;
same('words too common are left out beside others', await found('the neglect of'), await found('neglect'));
const [family, hub, both] = await Promise.all(['family', 'hubs', 'family hubs'].map(found));
expect('every result has all words where any has', both.length > 0 && both.every((one) => family.includes(one) && hub.includes(one)));
const wrong = await index.find('neglct');
same('a word mistyped finds nothing', [wrong.found, wrong.missing, index.nearest('neglct')], [[], ['neglct'], 'neglect']);
const half = await index.find('caselod manager');
same('where nothing has all words, what has most is given', [half.whole, half.found.length > 0], [false, true]);
for (const query of ['', '  ', '…', '__proto__', 'constructor', '<b>']) same(`“${query}” does no harm`, Array.isArray((await index.find(query)).found), true);

console.log(`Search: ${passed} well, ${failed} not.`);
if (options.totals) writeFileSync(options.totals, `${passed} ${failed}\n`);
process.exitCode = failed > 0 ? 1 : 0;
