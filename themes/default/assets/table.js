// The table of all actions: filters, sorting, and an address for every view of it, such as
// `?status=red&flag=overdue&sort=-deadline` (a minus turns the order round).
//
// It runs in the head, before anything is drawn: the form then has its place from the start, and nothing moves.
(() => {
  'use strict';
  const page = document.documentElement;
  page.classList.add('js');
  // A page that is to be filtered is not shown before it is.
  if (location.search) page.classList.add('wait');
  document.addEventListener('DOMContentLoaded', () => {
    try {
      start();
    } catch (problem) {
      // No dead controls: the page is then as it is without a script.
      page.classList.remove('js');
      console.error(problem);
    } finally {
      page.classList.remove('wait');
    }
  });

  function start() {
    const form = document.getElementById('filters');
    const table = document.getElementById('plan');
    const controls = [...form.querySelectorAll('select')];
    const heads = [...table.tHead.querySelectorAll('[data-sort]')];
    const shown = form.querySelector('[role="status"]');
    const groups = [...table.tBodies];
    const sorted = table.createTBody();
    sorted.hidden = true;
    /** Every action in the order of the plan, with the group it comes from. */
    const rows = groups.flatMap((group) => [...group.rows].slice(1).map((row) => ({ row, group, key: '' })));
    rows.forEach((one, at) => { one.at = at; });
    const first = heads[0].dataset.sort;
    let order = first;

    const valueOf = ({ row, group }, name) => row.dataset[name] ?? group.dataset[name] ?? '';

    /** What rows are compared by; the empty key stands last in either direction. */
    const keyOf = (one, head) => {
      const name = head.dataset.sort;
      if (name === 'deadline') return valueOf(one, 'due');
      if (head.dataset.order) return String.fromCharCode(65 + head.dataset.order.split(' ').indexOf(valueOf(one, name)));
      return valueOf(one, name) && one.row.cells[head.cellIndex].textContent;
    };

    const filter = () => {
      const wanted = controls.filter((control) => control.value);
      const fits = (one) => wanted.every(({ name, value }) => valueOf(one, name).split(' ').includes(value));
      const full = new Set();
      let count = 0;
      for (const one of rows) {
        const fit = fits(one);
        if (one.row.hidden === fit) one.row.hidden = !fit;
        if (fit) {
          count += 1;
          full.add(one.group);
        }
      }
      for (const group of groups) group.hidden = order !== first || !full.has(group);
      for (const control of controls) control.parentElement.classList.toggle('on', control.value !== '');
      table.classList.toggle('filtered', wanted.length > 0);
      const words = count ? shown.dataset.shown.replace('{shown}', count) : shown.dataset.none;
      if (shown.textContent !== words) shown.textContent = words;
    };

    const sort = (wanted) => {
      const down = wanted.startsWith('-');
      const head = heads.find(({ dataset }) => dataset.sort === wanted.replace('-', '')) ?? heads[0];
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const next = (down ? '-' : '') + head.dataset.sort;
      if (next === order) return;
      order = next;
      sorted.hidden = order === first;
      const turn = down ? -1 : 1;
      const list = [...rows];
      if (head === heads[0]) {
        if (down) list.reverse();
      } else {
        const compare = new Intl.Collator(page.lang, { numeric: true }).compare;
        for (const one of list) one.key = keyOf(one, head);
        list.sort((a, b) => (!a.key - !b.key) || turn * compare(a.key, b.key) || a.at - b.at);
      }
      for (const { row, group } of list) (order === first ? group : sorted).append(row);
    };

    /** Shows what the address asks for. */
    const read = () => {
      const asked = new URLSearchParams(location.search);
      for (const control of controls) {
        const value = asked.get(control.name) ?? '';
        control.value = value;
        // What the plan no longer has: no action fits, and the reader sees why.
        if (control.value !== value) control.add(new Option(value, value, false, true));
      }
      sort(asked.get('sort') ?? first);
      filter();
    };

    /** Gives what is shown its address. */
    const write = () => {
      const asked = new URLSearchParams();
      for (const { name, value } of controls) if (value) asked.set(name, value);
      if (order !== first) asked.set('sort', order);
      const query = asked.toString();
      history.pushState(null, '', location.pathname + (query && `?${query}`));
    };

    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        sort(order === head.dataset.sort ? `-${order}` : head.dataset.sort);
        filter();
        write();
      });
    }
    form.addEventListener('change', () => {
      filter();
      write();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const control of controls) control.value = '';
      filter();
      write();
    });
    addEventListener('popstate', read);
    form.hidden = false;
    read();
  }
})();
