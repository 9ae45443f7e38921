// Finds things by word on the search page. `search/index.json` names the files of words and of things; only those that
// a query needs are loaded. How they are written: src/site/search/.

const LETTER = /\d\.(?=\d)|[\p{Alphabetic}\p{N}]/u.source;
const ACCENTED = /[\u00e0-\u017f\u1e80-\u1e85\u1ef2\u1ef3]/g;
const SILENT = /['\u2019\u00ad\u0300-\u036f]/g;

/** A text's words, as the index has them. */
export function wordsOf(text) {
  const plain = text.toLowerCase().replace(ACCENTED, (letter) => letter.normalize('NFD')[0]);
  return plain.replace(SILENT, '').match(new RegExp(`(?:${LETTER})+`, 'gu')) ?? [];
}

/** A word without the ending of its plural. It is always the beginning of the word. */
export function stem(word) {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/(?:([^aeiou])(?:ies|y)|(ss|sh|ch|x)es|s)$/, '$1$2');
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Rising numbers, written as their gaps: five bits a letter, lowest first, a sixth where more follow. */
export function numbers(letters = '') {
  const list = [];
  let [next, gap, shift] = [0, 0, 0];
  for (const letter of letters) {
    const digit = DIGITS.indexOf(letter);
    gap += (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      list.push((next += gap));
      [next, gap, shift] = [next + 1, 0, 0];
    }
  }
  return list;
}

/** How many letters to put in, take out, change or swap to make one word of another. */
export function distance(one, other) {
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[other.length];
}

/** How well a word of the index answers one of a query: 2 as itself or its plural, 1 as its beginning, 0 not at all. */
export function fit(query, word) {
  if (query === word || stem(query) === stem(word)) return 2;
  return query.length > 1 && word.startsWith(query) ? 1 : 0;
}

/** What a hit counts: by fit, in a title and elsewhere. */
const TITLE = [0, 4, 8];
const BODY = [0, 1, 2];
/** The number or the whole name of a thing, and its beginning. */
const KEY = 100;
const KEY_BEGUN = 6;

/** The index, read through `load`, which gives the JSON of a file beside it. */
export class Index {
  #load;
  #files = new Map();
  #words = new Map();

  constructor(load) {
    this.#load = load;
  }

  #file(name) {
    if (!this.#files.has(name)) {
      const file = this.#load(name);
      this.#files.set(name, file);
      file.catch(() => this.#files.delete(name));
    }
    return this.#files.get(name);
  }

  /** Every word that begins so, with its numbers. */
  async #beginning(start) {
    const { words } = await this.#file('index.json');
    const files = words.filter(([first], at) => (first <= start || first.startsWith(start)) && !(words[at + 1]?.[0] <= start));
    const found = [];
    for (const [, name] of files) {
      if (!this.#words.has(name)) this.#words.set(name, Object.entries(await this.#file(name)));
      found.push(...this.#words.get(name).filter(([word]) => word.startsWith(start)));
    }
    return found;
  }

  /** The words of a query that count, and the numbers of what has them, best first. */
  async find(query) {
    const typed = wordsOf(query);
    const { small, nouns, starts } = await this.#file('index.json');
    const common = new Set(wordsOf(small));
    const words = typed.some((word) => !common.has(word)) ? typed.filter((word) => !common.has(word)) : typed;
    const hits = new Map();
    const missing = [];
    const hit = (number, has, points) => {
      const own = hits.get(number) ?? { number, has: 0, points: 0 };
      hits.set(number, { number, has: Math.max(own.has, has), points: own.points + points });
    };
    for (const word of words) {
      const best = new Map();
      for (const [other, letters] of await this.#beginning(stem(word))) {
        const [titles, bodies] = letters.split('.');
        const how = fit(word, other);
        const note = (points) => (number) => best.set(number, Math.max(points, best.get(number) ?? 0));
        if (how) numbers(titles).forEach(note(TITLE[how]));
        if (how) numbers(bodies).forEach(note(BODY[how]));
      }
      for (const [number, points] of best) hit(number, (hits.get(number)?.has ?? 0) + 1, points);
      if (best.size === 0) missing.push(word);
    }
    const sort = nouns.findIndex((noun) => typed.length > 1 && stem(wordsOf(noun).join(' ')) === stem(typed[0]));
    const names = [[typed.join(' '), 0, Infinity]];
    if (sort >= 0) names.push([typed.slice(1).join(' '), starts[sort], starts[sort + 1] ?? Infinity]);
    for (const [name, from, to] of names) {
      for (const [key, letters] of name ? await this.#beginning(`=${name}`) : []) {
        const points = key === `=${name}` ? KEY : KEY_BEGUN;
        for (const number of numbers(letters)) if (number >= from && number < to) hit(number, words.length, points);
      }
    }
    const most = Math.max(0, ...[...hits.values()].map(({ has }) => has));
    const found = [...hits.values()].filter(({ has }) => has === most);
    found.sort((one, other) => other.points - one.points || one.number - other.number);
    return { words, missing, whole: most >= words.length, found: found.map(({ number }) => number) };
  }

  /** What is shown of a thing: its sort, number, title, address, context, and for a role the actions it leads and supports. */
  async thing(number) {
    const { nouns, starts, records } = await this.#file('index.json');
    const [first, name] = records.findLast(([start]) => start <= number);
    const noun = nouns[starts.findLastIndex((start) => start <= number)];
    return [noun, ...(await this.#file(name))[number - first]];
  }

  /** The nearest word to one that nothing has, of those that are loaded. */
  nearest(word) {
    const most = word.length < 5 ? 1 : 2;
    let best = [most + 1];
    for (const [other] of [...this.#words.values()].flat()) {
      if (other[0] === '=' || Math.abs(other.length - word.length) > most) continue;
      const far = distance(word, other);
      if (far < best[0]) best = [far, other];
    }
    return best[1];
  }
}

const PAGE = 20;

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function link(href, ...children) {
  const made = element('a', ...children);
  made.href = href;
  return made;
}

/** A text with the words of the query marked. */
function marked(text, words) {
  const parts = text.split(/([\p{Alphabetic}\p{N}'\u2019\u0300-\u036f]+)/u);
  return parts.map((part, at) => (at % 2 && words.some((word) => fit(word, wordsOf(part)[0] ?? '')) ? element('mark', part) : part));
}

function start(list) {
  const [form, status, words] = [document.querySelector('form.search'), document.querySelector('#found'), list.dataset];
  const box = form.elements.q;
  const folder = new URL(`${words.root}search/`, location.href);
  const index = new Index(async (name) => {
    const answer = await fetch(new URL(name, folder), { cache: name === 'index.json' ? 'no-cache' : 'default' });
    if (!answer.ok) throw new Error(name);
    return answer.json();
  });
  let [turn, timer] = [0, 0];

  // Readers who listen are told once they pause, not at every letter.
  const say = (wait, ...said) => {
    clearTimeout(timer);
    timer = setTimeout(() => status.replaceChildren(...said), wait);
  };

  async function related(name, letters) {
    const links = await Promise.all(
      numbers(letters).map(async (number) => {
        const [, id, title, address] = await index.thing(number);
        return element('li', link(words.root + address, element('b', id), ` ${title}`));
      }),
    );
    return links.length ? [element('p', `${name}:`), element('ul', ...links)] : [];
  }

  async function result(number, query) {
    const [noun, id, title, address, context, leads, supports] = await index.thing(number);
    const number_ = id ? [element('b', id), ' '] : [];
    const item = element('li', link(words.root + address || './', ...number_, ...marked(title, query)));
    item.append(element('p', element('b', noun), ...(context ? [' ', ...marked(context, query)] : [])));
    item.append(...(await related(words.leads, leads)), ...(await related(words.supports, supports)));
    return item;
  }

  async function show({ found, words: query }, from, mine) {
    const items = await Promise.all(found.slice(from, from + PAGE).map((number) => result(number, query)));
    if (mine !== turn) return;
    list.append(...items);
    if (from + PAGE >= found.length) return;
    const more = element('button', words.more);
    const row = element('li', more);
    more.onclick = async () => {
      await show({ found, words: query }, from + PAGE, mine);
      row.nextElementSibling?.querySelector('a').focus();
      row.remove();
    };
    list.append(row);
  }

  async function search(wait) {
    const query = box.value.trim();
    const mine = ++turn;
    try {
      if (!query) {
        list.replaceChildren();
        return say(0);
      }
      if (wait === 0 || !list.firstChild) say(300, words.waiting);
      const answer = await index.find(query);
      if (mine !== turn) return;
      const { found, missing, whole } = answer;
      const count = words[new Intl.PluralRules(document.documentElement.lang).select(found.length)].replace('#', found.length);
      const said = found.length ? [whole ? count : `${words.some} ${count}`] : [words.none.replace('#', () => query)];
      const instead = missing[0] && index.nearest(missing[0]);
      if (instead) said.push(` ${words.nearest} `, link(`?q=${encodeURIComponent(instead)}`, instead));
      list.replaceChildren();
      await show(answer, 0, mine);
      say(wait, ...said);
    } catch {
      if (mine === turn) say(0, words.failed);
    }
  }

  function remember(how) {
    const query = box.value.trim();
    history[how](null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  }

  function restore() {
    box.value = new URLSearchParams(location.search).get('q') ?? '';
    search(0);
  }

  box.addEventListener('input', () => {
    remember('replaceState');
    search(500);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember('replaceState');
    search(0);
  });
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [box, ...list.querySelectorAll('li > a:first-child')].filter((stop) => !stop.closest('ul'));
    const to = stops[stops.indexOf(document.activeElement) + step];
    if (!step || !stops.includes(document.activeElement) || !to) return;
    event.preventDefault();
    to.focus();
  });
  addEventListener('popstate', restore);
  restore();
}

if (typeof document === 'object') start(document.querySelector('#results'));
