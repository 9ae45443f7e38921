// What runs inside the page: geometry and colour that only a browser knows.

/** Defines `pageTools` in the page. One function, because it travels there as text. */
export function installPageTools() {
  const SHAPES = 'rect, path, circle, ellipse, polygon, polyline, line';
  const NEVER_DRAWN = 'defs, symbol, pattern, clipPath, mask, marker';

  const nameOf = (element) => {
    const text = element.textContent.trim().replace(/\s+/g, ' ');
    const name = element.id ? `#${element.id}` : element.getAttribute('class')?.trim().replace(/\s+/g, '.');
    const tag = element.tagName.toLowerCase();
    return `${tag}${name ? (name.startsWith('#') ? name : `.${name}`) : ''}${text ? ` “${text.slice(0, 40)}”` : ''}`;
  };
  const rendered = (element) => element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });

  // Layout

  /** The parts of the page that stick out to the right, if the page scrolls sideways. */
  const sidewaysScroll = () => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5 && !insideScroller(element),
    );
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [`${root.scrollWidth} px of page in ${root.clientWidth} px`, ...innermost.map(nameOf)];
  };

  const insideScroller = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  };

  /** Text that its box cuts off. Text hidden from sight on purpose is a pixel or two wide and does not count. */
  const cutOffText = () =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        if (element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 1) return false;
        if (element instanceof SVGElement || element.clientWidth < 3 || element.clientHeight < 3) return false;
        const style = getComputedStyle(element);
        const cuts = (way) => way === 'hidden' || way === 'clip';
        return (
          rendered(element) &&
          element.textContent.trim() !== '' &&
          ((cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => `text is cut off in ${nameOf(element)}`);

  /** The text of the page, drawings aside, that is smaller than so many CSS pixels. */
  const smallText = (smallest) =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => !(element instanceof SVGElement) && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''))
      .filter((element) => rendered(element) && parseFloat(getComputedStyle(element).fontSize) < smallest)
      .map((element) => `${nameOf(element)} has letters of ${getComputedStyle(element).fontSize}, under ${smallest} px`);

  // Motion

  /** What moves, or would when it changes or is scrolled to. */
  const motion = () => {
    const lasts = (durations) => durations.split(',').some((duration) => parseFloat(duration) > 0);
    return [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const ways = [];
      if (style.animationName !== 'none' && lasts(style.animationDuration)) ways.push(`is animated (${style.animationName})`);
      if (lasts(style.transitionDuration)) ways.push(`changes over ${style.transitionDuration}`);
      if (style.scrollBehavior === 'smooth') ways.push('scrolls smoothly');
      return ways.map((way) => `${nameOf(element).slice(0, 60)} ${way}`);
    });
  };

  // Text in charts

  const drawings = () =>
    [...document.querySelectorAll('svg')].filter((svg) => svg.viewportElement === null && rendered(svg) && svg.clientWidth > 0);

  /** The pieces of text of a drawing: whole `text` elements, or the `tspan`s of those that have any. */
  const textsOf = (svg) =>
    [...svg.querySelectorAll('text, tspan')].filter(
      (text) => !text.closest(NEVER_DRAWN) && !text.querySelector('tspan') && text.textContent.trim() !== '' && rendered(text),
    );

  /** Corners on the screen of the box around a piece of text, from the top of its capitals to its descenders. */
  const cornersOf = (text) => {
    const { x, y, width, height } = text.getBBox();
    const [top, bottom] = [y + 0.2 * height, y + 0.9 * height];
    const toScreen = text.getScreenCTM();
    return [
      [x, top],
      [x + width, top],
      [x + width, bottom],
      [x, bottom],
    ].map(([left, down]) => new DOMPoint(left, down).matrixTransform(toScreen));
  };

  const spread = (corners, [dx, dy]) => {
    const along = corners.map((corner) => corner.x * dx + corner.y * dy);
    return [Math.min(...along), Math.max(...along)];
  };

  /** Whether two boxes, at any angle, share more than half a pixel (separating axes). */
  const overlap = (one, other) =>
    [one, other].every((corners) =>
      [0, 1].every((side) => {
        const [from, to] = [corners[side], corners[side + 1]];
        const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
        const axis = [(to.y - from.y) / length, (from.x - to.x) / length];
        const [a, b] = [spread(one, axis), spread(other, axis)];
        return Math.min(a[1], b[1]) - Math.max(a[0], b[0]) > 0.5;
      }),
    );

  /** Text that leaves its drawing, runs into other text, or is too small to read. */
  const chartTextProblems = (smallest) => {
    const problems = [];
    for (const svg of drawings()) {
      const frame = svg.getBoundingClientRect();
      const texts = textsOf(svg).map((element) => ({ element, corners: cornersOf(element) }));
      for (const { element, corners } of texts) {
        const out = corners.some(
          ({ x, y }) => x < frame.left - 1 || x > frame.right + 1 || y < frame.top - 1 || y > frame.bottom + 1,
        );
        if (out) problems.push(`${nameOf(element)} leaves its drawing`);
        const matrix = element.getScreenCTM();
        const size = parseFloat(getComputedStyle(element).fontSize) * Math.hypot(matrix.a, matrix.b);
        if (size < smallest - 0.05) problems.push(`${nameOf(element)} is ${size.toFixed(1)} px, under ${smallest}`);
      }
      texts.forEach(({ element, corners }, at) => {
        for (const other of texts.slice(at + 1)) {
          if (overlap(corners, other.corners)) problems.push(`${nameOf(element)} runs into ${nameOf(other.element)}`);
        }
      });
    }
    return problems;
  };

  // Colour

  // A drawing opened alone is no HTML, so its elements have to be asked for by their namespace.
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map();

  /** Any CSS colour as red, green, blue (0-255) and alpha (0-1). */
  const colour = (css) => {
    if (!known.has(css)) {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = css;
      brush.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
      known.set(css, [red, green, blue, alpha / 255]);
    }
    return known.get(css);
  };

  const over = (top, under) => [...[0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])), 1];

  const luminance = (rgb) => {
    const [red, green, blue] = rgb.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  /** Contrast as WCAG defines it, 1 to 21. */
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The plain colour behind an element of the page. */
  const backdrop = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const layer = colour(getComputedStyle(at).backgroundColor);
      layers.unshift(layer);
      if (layer[3] === 1) break;
    }
    const paper = matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('print').matches ? '#121212' : '#fff';
    return layers.reduce((under, layer) => over(layer, under), colour(paper));
  };

  const opacityOf = (element, limit) => {
    let opacity = 1;
    for (let at = element; at && at !== limit; at = at.parentElement) opacity *= parseFloat(getComputedStyle(at).opacity);
    return opacity;
  };

  /** The colours of a fill or stroke: one, or for a pattern all that are in it. None if nothing is painted. */
  const paints = (css, opacity) => {
    if (css === 'none') return [];
    const pattern = css.match(/^url\("?#([^")]+)"?\)\s*(.*)$/);
    const faded = ([red, green, blue, alpha]) => [red, green, blue, alpha * opacity];
    if (!pattern) return [faded(colour(css))].filter((paint) => paint[3] > 0.02);
    const parts = [...(document.getElementById(pattern[1])?.querySelectorAll('*') ?? [])];
    return parts.flatMap((part) => {
      const style = getComputedStyle(part);
      return [...paints(style.fill, opacity), ...paints(style.stroke, opacity)];
    });
  };

  const shapesOf = (svg) =>
    [...svg.querySelectorAll(SHAPES)]
      .filter((shape) => !shape.closest(NEVER_DRAWN) && rendered(shape))
      .map((element) => {
        const style = getComputedStyle(element);
        const opacity = opacityOf(element, svg.parentElement);
        const line = element.matches('line, polyline');
        return {
          element,
          box: element.getBoundingClientRect(),
          fill: line ? [] : paints(style.fill, opacity * parseFloat(style.fillOpacity)),
          stroke: parseFloat(style.strokeWidth) > 0 ? paints(style.stroke, opacity * parseFloat(style.strokeOpacity)) : [],
        };
      })
      .filter(({ fill, stroke }) => fill.length > 0 || stroke.length > 0);

  /** The colours at a point of the screen that a thing drawn after `shapes` stands on. */
  const beneath = (point, shapes, ground) => {
    let colours = [ground];
    for (const { element, box, fill } of shapes) {
      if (fill.length === 0 || point.x < box.left || point.x > box.right || point.y < box.top || point.y > box.bottom) continue;
      if (!element.isPointInFill(point.matrixTransform(element.getScreenCTM().inverse()))) continue;
      colours = fill.flatMap((top) => colours.map((under) => over(top, under)));
    }
    return colours;
  };

  const best = (tops, unders) => Math.max(0, ...tops.map((top) => Math.min(...unders.map((under) => contrast(over(top, under), under)))));

  const middleOf = (element) => {
    const length = element.getTotalLength?.() ?? 0;
    const { x, y, width, height } = element.getBBox();
    const lines = element.matches('line, polyline') && length > 0;
    const local = lines ? element.getPointAtLength(length / 2) : new DOMPoint(x + width / 2, y + height / 2);
    return new DOMPoint(local.x, local.y).matrixTransform(element.getScreenCTM());
  };

  const drawn = (name, like, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const attribute of attributes) {
      if (like.hasAttribute(attribute)) element.setAttribute(attribute, like.getAttribute(attribute));
    }
    return element;
  };

  /** What is drawn with `<use>` cannot be looked into: puts a copy of each in its place, in the same colours. */
  const unfoldUses = () => {
    const unfolded = (use) => {
      const source = document.getElementById(use.getAttribute('href').slice(1));
      const place = drawn('g', use, ['class', 'style', 'transform']);
      if (source?.localName === 'symbol') {
        const copy = drawn('svg', source, ['class', 'style', 'viewBox', 'preserveAspectRatio']);
        for (const name of ['x', 'y', 'width', 'height']) if (use.hasAttribute(name)) copy.setAttribute(name, use.getAttribute(name));
        copy.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
        place.append(copy);
      } else if (source) {
        const shift = `translate(${use.getAttribute('x') ?? 0} ${use.getAttribute('y') ?? 0})`;
        place.setAttribute('transform', `${place.getAttribute('transform') ?? ''} ${shift}`);
        place.append(source.cloneNode(true));
      }
      return place;
    };
    const folded = () => drawings().flatMap((svg) => [...svg.querySelectorAll('use')].filter((use) => !use.closest(NEVER_DRAWN)));
    // A copy may hold uses of its own; eight deep is more than any drawing has.
    for (let depth = 0, uses = folded(); uses.length > 0 && depth < 8; depth += 1, uses = folded()) {
      for (const use of uses) use.replaceWith(unfolded(use));
    }
  };

  /** Text below 4.5 : 1 (3 : 1 if large) against what it stands on; the axe rules do not look into drawings. */
  const chartTextContrast = () => {
    const problems = new Set();
    for (const svg of drawings()) {
      const ground = backdrop(svg);
      const shapes = shapesOf(svg);
      for (const text of textsOf(svg)) {
        const style = getComputedStyle(text);
        const ink = paints(style.fill, opacityOf(text, svg.parentElement) * parseFloat(style.fillOpacity));
        const size = parseFloat(style.fontSize) * Math.hypot(text.getScreenCTM().a, text.getScreenCTM().b);
        const enough = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
        const before = shapes.filter(
          ({ element }) => element.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING,
        );
        const { x, y, width, height } = text.getBBox();
        const worst = Math.min(
          ...[0.1, 0.3, 0.5, 0.7, 0.9].map((part) => {
            const point = new DOMPoint(x + part * width, y + 0.55 * height).matrixTransform(text.getScreenCTM());
            return best(ink, beneath(point, before, ground));
          }),
        );
        if (worst < enough) problems.add(`${nameOf(text)} has ${worst.toFixed(2)} : 1, needs ${enough}`);
      }
    }
    return [...problems];
  };

  /** Text below 4.5 : 1 against any colour of a gradient or hatching behind it; axe leaves these undecided. */
  const gradientTextContrast = () => {
    const problems = new Set();
    for (const element of document.body.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      if (!style.backgroundImage.includes('gradient(') || element.textContent.trim() === '' || !rendered(element)) continue;
      const ground = backdrop(element);
      const layers = style.backgroundImage.match(/(?:rgba?|color|oklab|oklch|lab|lch|hsla?)\([^()]*\)/g) ?? [];
      for (const layer of layers) {
        const under = over(colour(layer), ground);
        const ratio = contrast(over(colour(style.color), under), under);
        if (ratio < 4.5) problems.add(`${nameOf(element)} has ${ratio.toFixed(2)} : 1 on ${layer}, needs 4.5`);
      }
    }
    return [...problems];
  };

  /**
   * Marks below 3 : 1 against what they stand on, by fill and by outline. Grid lines and axes carry no meaning alone,
   * nor do the tint under a glyph and the bands between lines that are drawn or said.
   * Shapes with the same edges are one mark: a glyph's fill and the outline drawn over it.
   */
  const markContrast = () => {
    const problems = new Map();
    for (const svg of drawings()) {
      const ground = backdrop(svg);
      const shapes = shapesOf(svg);
      const marks = new Map();
      shapes.forEach((shape, at) => {
        if (shape.element.closest('.grid, .axis, .tick, .spc-band, .target-close, [class*="tint-"]')) return;
        const edges = [shape.box.left, shape.box.top, shape.box.right, shape.box.bottom];
        const key = edges.map((edge) => Math.round(edge / 3)).join();
        const mark = marks.get(key) ?? { under: beneath(middleOf(shape.element), shapes.slice(0, at), ground), ratio: 0, shape };
        mark.ratio = Math.max(mark.ratio, best(shape.fill, mark.under), best(shape.stroke, mark.under));
        marks.set(key, mark);
      });
      for (const { ratio, shape } of marks.values()) {
        if (ratio >= 3) continue;
        const owner = shape.element.closest('svg[class], g[class]');
        const name = `${nameOf(shape.element)} in .${owner?.getAttribute('class') ?? 'svg'}`;
        problems.set(name, Math.min(ratio, problems.get(name) ?? 21));
      }
    }
    return [...problems].map(([name, ratio]) => `${name} has ${ratio.toFixed(2)} : 1, needs 3`);
  };

  globalThis.pageTools = {
    nameOf,
    rendered,
    drawings,
    shapesOf,
    textsOf,
    colour,
    over,
    contrast,
    backdrop,
    sidewaysScroll,
    cutOffText,
    smallText,
    motion,
    chartTextProblems,
    chartTextContrast,
    gradientTextContrast,
    markContrast,
    unfoldUses,
  };
}
