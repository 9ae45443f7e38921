// Searching by word. `search/index.json` names the files of words and of things; those that a query needs are loaded.
// How they are written, and why: src/site/search/.

/** A text's words, as the index has them. */
export const wordsOf = (text) =>
  text
    .toLowerCase()
    .replace(/[\u00e0-\u017f\u1e80-\u1e85\u1ef2\u1ef3]/g, (letter) => letter.normalize('NFD')[0])
    .replace(/['\u2019\u00ad\u0300-\u036f]/g, '')
    .match(/(?:\d\.(?=\d)|[\p{Alphabetic}\p{N}])+/gu) ?? [];

/** A word without the ending of its plural: always the beginning of the word. */
export const stem = (word) =>
  word.length < 4 || /(ss|us|is)$/.test(word)
    ? word
    : word.replace(/(?:(ss|sh|ch|x)es|s)$/, '$1').replace(/([^aeiou])(?:ie|y)$/, '$1');

/** How well a word answers one of a query: 2 as itself or its plural, 1 as its beginning, 0 not at all. */
export const fit = (query, word) => (stem(query) === stem(word) ? 2 : query.length > 1 && word.startsWith(query) ? 1 : 0);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Rising numbers, written as the gaps between them: five bits a letter, lowest first, a sixth where more follow. */
export function numbers(letters = '') {
  const list = [];
  let [next, gap, shift] = [0, 0, 0];
  for (const letter of letters) {
    const digit = DIGITS.indexOf(letter);
    gap += (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    list.push(next + gap);
    [next, gap, shift] = [next + gap + 1, 0, 0];
  }
  return list;
}

/** How many letters must be put in, taken out or changed to make one word of another. */
export function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const letter of one) {
    const above = row;
    row = [above[0] + 1];
    [...other].forEach((own, at) => row.push(Math.min(above[at + 1] + 1, row[at] + 1, above[at] + (letter !== own))));
  }
  return row.at(-1);
}

/** What a word counts for, by its fit, in a title and elsewhere; and the whole name or number of a thing, and its beginning. */
const [TITLE, BODY, KEY, KEY_BEGUN] = [[0, 4, 8], [0, 1, 2], 100, 6];

/** The index; `load` gives the JSON of one of its files. */
export function open(load) {
  const [files, known] = [new Map(), new Set()];
  const file = (name) => {
    if (!files.has(name)) files.set(name, load(name).catch((error) => files.delete(name) && Promise.reject(error)));
    return files.get(name);
  };

  /** Every word with this beginning, with the things that have it. */
  async function beginning(start) {
    const { words } = await file('index.json');
    const near = words.filter(([first], at) => (first <= start || first.startsWith(start)) && !(words[at + 1]?.[0] <= start));
    const read = await Promise.all(near.map(([, name]) => file(name)));
    read.forEach((words) => known.add(words));
    return read.flatMap((words) => Object.entries(words).filter(([word]) => word.startsWith(start)));
  }

  /** Which words of a query count, which nothing has, and the numbers of what has the most of them, best first. */
  async function find(query) {
    const { small, nouns, starts } = await file('index.json');
    const [typed, common] = [wordsOf(query), wordsOf(small)];
    const telling = typed.filter((word) => !common.includes(word));
    const words = telling.length ? telling : typed;
    const [hits, missing] = [new Map(), []];
    const hit = (number, has, points) => {
      const [before, sum] = hits.get(number) ?? [0, 0];
      hits.set(number, [Math.max(before, has), sum + points]);
    };
    for (const word of words) {
      const best = new Map();
      for (const [other, letters] of await beginning(stem(word))) {
        const how = fit(word, other);
        const note = (points) => (number) => best.set(number, Math.max(points, best.get(number) ?? 0));
        const [titles, bodies] = how ? letters.split('.') : [];
        numbers(titles).forEach(note(TITLE[how]));
        numbers(bodies).forEach(note(BODY[how]));
      }
      best.forEach((points, number) => hit(number, (hits.get(number)?.[0] ?? 0) + 1, points));
      if (!best.size) missing.push(word);
    }
    // "5.9" alone means a thing of any sort, "action 5.9" one of that sort.
    const sort = nouns.findIndex((noun) => fit(typed[0] ?? '', wordsOf(noun).join(' ')) === 2);
    const names = [[typed.join(' '), 0], sort < 0 ? ['', 0] : [typed.slice(1).join(' '), starts[sort], starts[sort + 1]]];
    for (const [name, from, to = Infinity] of names.filter(([name]) => name)) {
      for (const [key, letters] of await beginning(`=${name}`)) {
        const own = numbers(letters).filter((number) => from <= number && number < to);
        own.forEach((number) => hit(number, words.length, key.length === name.length + 1 ? KEY : KEY_BEGUN));
      }
    }
    const most = Math.max(0, ...[...hits.values()].map(([has]) => has));
    const found = [...hits].filter(([, [has]]) => has === most).sort(([a, [, one]], [b, [, two]]) => two - one || a - b);
    return { words, missing, whole: most >= words.length, found: found.map(([number]) => number) };
  }

  /** What is shown of a thing: its sort, number, title, address and context; of a role, the actions it leads and supports. */
  async function thing(number) {
    const { nouns, starts, records } = await file('index.json');
    const [first, name] = records.findLast(([start]) => start <= number);
    return [nouns[starts.findLastIndex((start) => start <= number)], ...(await file(name))[number - first]];
  }

  /** Of the words loaded so far, the nearest to one that nothing has. */
  function nearest(word) {
    let [least, best] = [word.length < 5 ? 2 : 3];
    for (const other of [...known].flatMap(Object.keys)) {
      const far = other[0] === '=' || Math.abs(other.length - word.length) >= least ? least : distance(word, other);
      if (far < least) [least, best] = [far, other];
    }
    return best;
  }

  return { find, thing, nearest };
}

const SHOWN = 20;

const make = (name, ...children) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};
const link = (href, ...children) => Object.assign(make('a', ...children), { href });

/** A text with the words of the query marked. */
const marked = (text, words) =>
  text.split(/([\p{Alphabetic}\p{N}'\u2019\u0300-\u036f]+)/u).map((part, at) => {
    const own = at % 2 ? wordsOf(part)[0] : undefined;
    return own && words.some((word) => fit(word, own)) ? make('mark', part) : part;
  });

function start(list) {
  const [form, status, words] = [document.querySelector('form.search'), document.querySelector('#found'), list.dataset];
  const box = form.elements.q;
  const index = open(async (name) => {
    const answer = await fetch(`${words.root}search/${name}`, { cache: name === 'index.json' ? 'no-cache' : 'default' });
    return answer.ok ? answer.json() : Promise.reject(new Error(name));
  });
  let [turn, timer] = [0, 0];

  // Who listens is told at a pause, not at every letter.
  const say = (wait, ...said) => {
    clearTimeout(timer);
    timer = setTimeout(() => status.replaceChildren(...said), wait);
  };

  async function related(label, letters) {
    const things = await Promise.all(numbers(letters).map(index.thing));
    const items = things.map(([, id, title, address]) => make('li', link(words.root + address, make('b', id), ` ${title}`)));
    return items.length ? [make('p', label), make('ul', ...items)] : [];
  }

  async function result(number, query) {
    const [noun, id, title, address, context, leads, supports] = await index.thing(number);
    const name = link(words.root + address, ...(id ? [make('b', id), ' '] : []), ...marked(title, query));
    const about = make('p', make('b', noun), ' ', ...marked(context, query));
    return make('li', name, about, ...(await related(words.leads, leads)), ...(await related(words.supports, supports)));
  }

  async function show(answer, from, mine) {
    const items = await Promise.all(answer.found.slice(from, from + SHOWN).map((number) => result(number, answer.words)));
    if (mine !== turn) return;
    if (!from) list.replaceChildren();
    list.append(...items);
    if (from + SHOWN >= answer.found.length) return;
    const more = make('button', words.more);
    list.append(make('li', more));
    more.onclick = async () => {
      await show(answer, from + SHOWN, mine);
      more.parentNode.nextSibling.firstChild.focus();
      more.parentNode.remove();
    };
  }

  async function search(wait) {
    const [query, mine] = [box.value.trim(), ++turn];
    if (!query) return list.replaceChildren(), say(0);
    try {
      if (!list.firstChild) say(300, words.waiting);
      const answer = await index.find(query);
      await show(answer, 0, mine);
      if (mine !== turn) return;
      const { found, missing, whole } = answer;
      const form = new Intl.PluralRules(document.documentElement.lang).select(found.length);
      const count = words[form].replace('#', found.length);
      const said = [!found.length ? words.none.replace('#', () => query) : whole ? count : `${words.some} ${count}`];
      const near = missing.length && index.nearest(missing[0]);
      const better = answer.words.map((word) => (word === missing[0] ? near : word)).join(' ');
      if (near) said.push(` ${words.nearest} `, link(`?q=${encodeURIComponent(better)}`, better));
      say(wait, ...said);
    } catch {
      if (mine === turn) say(0, words.failed);
    }
  }

  const typed = (wait) => {
    history.replaceState(null, '', box.value.trim() ? `?q=${encodeURIComponent(box.value.trim())}` : location.pathname);
    search(wait);
  };
  box.addEventListener('input', () => typed(500));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed(0);
  });
  // The arrows lead from the box to the results and back.
  document.addEventListener('keydown', (event) => {
    const stops = [box, ...[...list.children].map((item) => item.firstChild)];
    const at = stops.indexOf(document.activeElement);
    const to = at < 0 ? null : stops[at + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? NaN)];
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
  const restore = () => {
    box.value = new URLSearchParams(location.search).get('q') ?? '';
    search(0);
  };
  addEventListener('popstate', restore);
  restore();
}

if (globalThis.document) start(document.querySelector('#results'));
