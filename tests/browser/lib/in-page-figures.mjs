// What runs inside a page with figures, or a chart opened alone: what it says, and whether it says it whole. Needs `pageTools`.

/** Adds to `pageTools` what is asked of figures. One function, because it travels to the page as text. */
export function installFigureTools() {
  const { nameOf, rendered, drawings, shapesOf, textsOf, colour, over, contrast, backdrop } = globalThis.pageTools;

  const figures = () => [...document.querySelectorAll('figure.figure')];
  const wordsOf = (text) => text.trim().split(/\s+/).filter((word) => word !== '');

  /** The numbers of a text, without commas between thousands: "1,234 of 5.9" has 1234 and 5.9. */
  const numbersOf = (text) =>
    (text.match(/[\d.,]*\d[\d.,]*/g) ?? []).map((number) => number.replace(/^[.,]+|[.,]+$/g, '').replaceAll(',', ''));

  /** What a drawing is called and how it is described: the text of the elements it names, in order. */
  const spokenOf = (svg) =>
    wordsOf(svg.getAttribute('aria-labelledby') ?? '').map((id) => document.getElementById(id)?.textContent.trim() ?? '');

  const spokenProblems = (svg) => {
    const problems = [];
    if (svg.getAttribute('role') !== 'img') problems.push(`${nameOf(svg).slice(0, 40)} is not an image to a screen reader`);
    const spoken = spokenOf(svg);
    if (spoken.length < 2) problems.push(`${svg.id || 'a drawing'} needs a name and a description`);
    if (spoken.includes('')) problems.push(`${svg.id} names something that says nothing`);
    return problems;
  };

  /** What is drawn as words, but for the caption and the ticks of an axis. */
  const drawnWords = (svg) =>
    [...svg.querySelectorAll('text, title')].filter(
      (element) => element.parentElement !== svg || element.localName === 'text',
    ).filter((element) => !element.matches('.tick, .t-headline, .t-subtitle'));

  const numberProblems = (figure) => {
    const known = new Set(numbersOf([...figure.querySelectorAll('table :is(th, td)')].map((cell) => cell.textContent).join(' ')));
    return [...figure.querySelectorAll('.drawing > svg')].flatMap((svg) =>
      drawnWords(svg).flatMap((element) =>
        numbersOf(element.textContent)
          .filter((number) => !known.has(number))
          .map((number) => `${number} of “${element.textContent.trim()}” is drawn in ${svg.id} and not in the table`),
      ),
    );
  };

  /** What each figure lacks for a reader who looks, listens or downloads. */
  const figureProblems = () =>
    figures().flatMap((figure) => {
      const problems = [];
      const headline = wordsOf(figure.querySelector('.headline')?.textContent ?? '');
      if (headline.length === 0 || headline.length > 15) problems.push(`#${figure.id} has a headline of ${headline.length} words`);
      if (!/^(?:Source|Ffynhonnell): ./.test(figure.querySelector('.source')?.textContent.trim() ?? '')) problems.push(`#${figure.id} does not say its source`);
      const svgs = [...figure.querySelectorAll('.drawing > svg')];
      if (svgs.length !== 2) problems.push(`#${figure.id} has ${svgs.length} drawings, should be 2`);
      return [...problems, ...svgs.flatMap(spokenProblems), ...numberProblems(figure)];
    });

  /** Each figure's own files, and how many rows its table has. */
  const figureFiles = () =>
    figures().map((figure) => {
      const links = [...figure.querySelectorAll('.source a')].map((link) => new URL(link.href).pathname);
      const ending = (suffix) => links.find((path) => path.endsWith(suffix));
      return { id: figure.id, svg: ending('.svg'), csv: ending('.csv'), rows: figure.querySelectorAll('tbody tr').length };
    });

  /** The part of the page that may be seen of an element: the window across, and every box around it that cuts. */
  const visibleSpan = (element) => {
    let [left, right] = [0, document.documentElement.clientWidth];
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX === 'visible') continue;
      const box = at.getBoundingClientRect();
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    }
    return [left, right];
  };

  /** Headlines and drawings that are cut off, and boxes that scroll sideways without a table inside. */
  const cutFigures = () => {
    const problems = [];
    for (const element of figures().flatMap((figure) => [...figure.querySelectorAll('.headline, .drawing > svg')])) {
      if (!rendered(element)) continue;
      const [left, right] = visibleSpan(element);
      const box = element.getBoundingClientRect();
      if (box.left < left - 1 || box.right > right + 1 || element.scrollWidth > element.clientWidth + 1) {
        problems.push(`${nameOf(element).slice(0, 60)} is cut off: ${Math.round(box.right)} px in ${Math.round(right)} px`);
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      if (scrolls && element.scrollWidth > element.clientWidth + 1 && !element.querySelector('table')) {
        problems.push(`${nameOf(element)} scrolls sideways`);
      }
    }
    return problems;
  };

  /** Figures that do not show the drawing made for this width, once. */
  const wrongDrawing = (width) =>
    figures()
      .filter((figure) => rendered(figure))
      .flatMap((figure) => {
        const shown = [...figure.querySelectorAll('.drawing')].filter((drawing) => rendered(drawing));
        const right = shown.length === 1 && shown[0].matches(`.${width}`);
        return right ? [] : [`#${figure.id} shows ${shown.length} drawings, should show the ${width} one`];
      });

  /** Marks that reach out of their drawing: the browser cuts them. */
  const marksOutside = () =>
    drawings().flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const inside = ({ left, right, top, bottom }) =>
        left > frame.left - 1 && right < frame.right + 1 && top > frame.top - 1 && bottom < frame.bottom + 1;
      return shapesOf(svg).filter(({ box }) => !inside(box)).map(({ element }) => `${nameOf(element)} leaves its drawing`);
    });

  /** Drawings that leave their ground to whoever shows them, and words that would be lost on it. */
  const groundProblems = () =>
    drawings().flatMap((svg) => {
      const ground = colour(getComputedStyle(svg).backgroundColor);
      if (ground[3] < 1) return [`${nameOf(svg).slice(0, 40)} has no ground`];
      const inks = textsOf(svg).map((text) => colour(getComputedStyle(text).fill));
      const best = Math.max(0, ...inks.map((ink) => contrast(over(ink, ground), ground)));
      return best >= 7 ? [] : [`its ink has ${best.toFixed(2)} : 1, needs 7`];
    });

  /** Marks whose shape hangs on their fill alone: without an outline of 3 : 1, two of like lightness run together. */
  const bareMarks = () => {
    const bare = new Set();
    for (const svg of drawings()) {
      const ground = backdrop(svg);
      const outlined = new Set();
      const filled = new Map();
      for (const shape of shapesOf(svg)) {
        const edges = [shape.box.left, shape.box.top, shape.box.right, shape.box.bottom].map((edge) => Math.round(edge / 3)).join();
        if (shape.stroke.some((ink) => contrast(over(ink, ground), ground) >= 3)) outlined.add(edges);
        const mark = shape.element.closest('[class*="rag-"], [class*="said-"], .verdict, .spc-shape');
        if (mark && !mark.matches('.on, .plate') && shape.fill.length > 0) filled.set(edges, shape.element);
      }
      for (const [edges, element] of filled) if (!outlined.has(edges)) bare.add(`${nameOf(element)} has no outline`);
    }
    return [...bare];
  };

  Object.assign(globalThis.pageTools, { figureProblems, figureFiles, cutFigures, wrongDrawing, marksOutside, groundProblems, bareMarks });
}
