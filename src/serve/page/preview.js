// Follows the clerk's edits: hears the news of the preview, puts the new page in place of the old where the reader is, and
// lists what is wrong while the last good version stays readable. All text goes in as text, never as markup.
(() => {
  'use strict';
  const host = document.querySelector('ragstone-preview');
  const shade = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  // A browser that leaves shadow trees to scripts.
  if (!shade.firstChild) shade.append(host.querySelector('template').content);
  const [panel, title, list, count, link] = ['.panel', 'h2', 'ol', '.count', '.link'].map((name) => shade.querySelector(name));
  const [alarm, calm] = shade.querySelectorAll('.said');
  const PLACE = 'ragstone-place';
  const HIDDEN = 'ragstone-hidden';
  let { version: shown, mark } = host.dataset;
  let told = '';
  let stream;

  // A browser may refuse to keep anything; then less is remembered.
  const keep = (name, value) => { try { sessionStorage.setItem(name, value); } catch {} };
  const kept = (name) => { try { return sessionStorage.getItem(name); } catch { return null; } };
  const forget = (name) => { try { sessionStorage.removeItem(name); } catch {} };
  const element = (name, text, kind) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  /** Words with names in backticks, as the messages have them. */
  const spoken = (words) => {
    const parts = words.split('`');
    return parts.length % 2 ? parts.map((part, at) => (at % 2 ? element('code', part) : part)) : [words];
  };
  const counted = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;

  // What is wrong.

  const row = ({ severity, code, message, place, line, note, help }) => {
    const item = element('li', '', severity);
    if (place) item.append(element('p', place, 'place'));
    const says = element('p', '');
    says.append(element('b', `${severity === 'error' ? 'Error' : 'Warning'} ${code}`), ': ', ...spoken(message));
    item.append(says);
    if (line) {
      const drawn = element('pre', line.before);
      drawn.append(element('mark', line.marked), line.after);
      item.append(drawn);
    }
    if (note) item.append(element('p', note));
    if (help) {
      const advice = element('p', 'What to do: ');
      advice.append(...spoken(help));
      item.append(advice);
    }
    return item;
  };

  const open = (wanted) => {
    panel.hidden = !wanted;
    count.setAttribute('aria-expanded', String(wanted));
    // What has the focus never stands behind the panel or the ribbon.
    const covered = wanted ? panel.offsetHeight : shade.querySelector('.ribbon').offsetHeight + 16;
    document.documentElement.style.scrollPaddingBottom = `${covered}px`;
    document.body.style.paddingBottom = wanted ? `${covered}px` : '';
  };

  const listProblems = ({ refused, problems, errors, warnings }) => {
    const parts = [[errors, 'error'], [warnings, 'warning']];
    const more = errors + warnings - problems.length;
    const tally = parts.filter(([number]) => number).map(([number, one]) => counted(number, one)).join(' and ');
    const words = !errors ? `${tally} in this draft`
      : refused ? `${tally}: you are reading the last version without errors`
      : `${tally}: this draft cannot be published`;
    title.textContent = words;
    list.replaceChildren(...problems.map(row));
    if (more) list.append(element('li', `and ${more} more`));
    count.textContent = tally;
    count.hidden = !problems.length;
    count.classList.toggle('errors', errors > 0);
    panel.classList.toggle('warnings', !errors);
    const same = JSON.stringify(problems);
    if (same === told) return;
    const before = told;
    told = same;
    const hidden = kept(HIDDEN) === same;
    alarm.textContent = errors && !hidden ? words : '';
    if (!errors && before.includes('"error"')) calm.textContent = 'The errors are mended';
    open(errors > 0 && !hidden);
  };

  const hide = () => {
    // These stay hidden on other pages too; the next error shows again.
    keep(HIDDEN, told);
    const inside = panel.contains(shade.activeElement);
    open(false);
    if (inside) count.focus();
  };
  shade.querySelector('.hide').addEventListener('click', hide);
  count.addEventListener('click', () => (panel.hidden ? open(true) : hide()));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden && !event.defaultPrevented) hide();
  });

  // Where the reader is, for a page that is loaded afresh.

  const steps = (node) => {
    const path = [];
    for (let at = node; at && at !== document.body; at = at.parentElement) path.unshift([...at.parentElement.children].indexOf(at));
    return path;
  };
  const unfolded = () => [...document.querySelectorAll('details')];
  const notePlace = () => {
    const { activeElement: active } = document;
    const focus = active && active !== document.body && active !== host ? { id: active.id, steps: steps(active), name: active.nodeName } : null;
    keep(PLACE, JSON.stringify({ href: location.href, x: scrollX, y: scrollY, focus, open: unfolded().map((one) => one.open) }));
  };
  const takePlace = () => {
    const place = JSON.parse(kept(PLACE) ?? 'null');
    forget(PLACE);
    if (place?.href !== location.href) return;
    unfolded().forEach((one, at) => { if (at < place.open.length) one.open = place.open[at]; });
    if (place.focus) {
      const { id, steps: path, name } = place.focus;
      const found = id ? document.getElementById(id) : path.reduce((at, step) => at?.children[step], document.body);
      if (found?.nodeName === name) found.focus({ preventScroll: true });
    }
    scrollTo(place.x, place.y);
  };

  // The new page in place of the old: only what differs is touched, so that focus, folds and places stay.

  const alike = (one, other) => one.nodeName === other.nodeName && (one.id ?? '') === (other.id ?? '');
  const renew = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeType !== Node.ELEMENT_NODE) {
      old.nodeValue = fresh.nodeValue;
      return;
    }
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && !(name === 'open' || name === 'style')) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value && name !== 'open') old.setAttribute(name, value);
    renewChildren(old, fresh);
  };
  const renewChildren = (old, fresh) => {
    const own = [...old.childNodes].filter((node) => node !== host);
    const next = [...fresh.childNodes].filter((node) => node.nodeName !== host.nodeName);
    let first = 0;
    while (first < own.length && first < next.length && own[first].isEqualNode(next[first])) first += 1;
    let last = 0;
    while (last < own.length - first && last < next.length - first && own.at(-1 - last).isEqualNode(next.at(-1 - last))) last += 1;
    const [gone, come] = [own.slice(first, own.length - last), next.slice(first, next.length - last)];
    let at = 0;
    for (const node of come) {
      if (at < gone.length && alike(gone[at], node)) {
        renew(gone[at], node);
        at += 1;
      } else {
        old.insertBefore(document.adoptNode(node), gone[at] ?? own[own.length - last] ?? (old.contains(host) && host.parentNode === old ? host : null));
      }
    }
    for (const node of gone.slice(at)) node.remove();
  };

  /** What only a page loaded afresh can have right: its scripts know what they made of it, and its styles must be there. */
  const loads = (page) => [...page.querySelectorAll('script[src], link[rel="stylesheet"]')].map((one) => one.getAttribute('src') ?? one.getAttribute('href')).join();
  const scripted = (page) => page.querySelector('script[src]:not([src^="/-ragstone/"])') !== null;

  const reload = () => {
    notePlace();
    location.reload();
  };
  const refresh = async () => {
    let page;
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      // A page that cannot be made: the news says why, and this one stays.
      if (answer.status >= 500) return;
      page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    } catch {
      // The server has gone, or the address leads to a file that is no page.
      return;
    }
    const served = page.querySelector('ragstone-preview')?.dataset.version;
    if (!served || served === shown) return;
    if (scripted(document) || scripted(page) || loads(page) !== loads(document)) {
      reload();
      return;
    }
    renew(document.documentElement, page.documentElement);
    shown = served;
    mark = page.querySelector('ragstone-preview').dataset.mark;
    calm.textContent = '';
    requestAnimationFrame(() => { calm.textContent = 'The page shows your last change'; });
  };

  // The news.

  let queue = Promise.resolve();
  const follow = async (version, next) => {
    if (!version || version === shown) return;
    // Another version, and the same page.
    if (next && next === mark) shown = version;
    // A page whose mark is known has been made already, so it can be loaded.
    else if (next && scripted(document)) reload();
    else await refresh();
  };
  const hear = ({ data, lastEventId }) => {
    const news = JSON.parse(data);
    listProblems(news);
    queue = queue.then(() => follow(news.version, lastEventId));
  };
  const listen = () => {
    if (stream || document.hidden) return;
    stream = new EventSource(`/-ragstone/events?page=${encodeURIComponent(location.pathname)}`);
    stream.addEventListener('news', hear);
    stream.addEventListener('open', () => { link.textContent = ''; });
    stream.addEventListener('error', () => { link.textContent = 'not connected'; });
  };
  // A browser opens few connections to one host: a tab that nobody sees gives its own back.
  const stop = () => {
    stream?.close();
    stream = undefined;
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : listen()));
  addEventListener('pagehide', stop);
  addEventListener('pageshow', listen);
  // After the page's own scripts have made of it what they do.
  document.addEventListener('DOMContentLoaded', takePlace);
  open(false);
  listen();
})();
