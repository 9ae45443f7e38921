// What runs inside the page while a reader works it with a keyboard. Needs `pageTools`.

/** Adds to `pageTools` what is asked of controls and of focus. One function, because it travels to the page as text. */
export function installKeyboardTools() {
  const { nameOf, colour, over, contrast, backdrop } = globalThis.pageTools;

  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const CONTROLS =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [role="checkbox"], [role="switch"], [role="tab"], [role="menuitem"]';

  const visible = (element) => element.checkVisibility({ checkVisibilityCSS: true });
  const usable = (element) => visible(element) && !element.matches(':disabled');

  /** The radio buttons of a group are one stop. */
  const groupOf = (element) => (element.matches('input[type="radio"][name]') ? `${element.form?.id ?? ''} ${element.name}` : element);

  /** What a reader with a keyboard should come by. */
  const stops = () => [...document.querySelectorAll(FOCUSABLE)].filter((element) => element.tabIndex >= 0 && usable(element));

  /** How many presses of Tab go through the page. */
  const tabStops = () => new Set(stops().map(groupOf)).size;

  /** Controls that Tab passes by, and what looks as if a mouse could press it but is no control. */
  const unreachable = () => {
    const skipped = [...document.querySelectorAll(CONTROLS)].filter((element) => usable(element) && element.tabIndex < 0);
    const mouseOnly = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        getComputedStyle(element).cursor === 'pointer' &&
        getComputedStyle(element.parentElement).cursor !== 'pointer' &&
        !element.closest(`${CONTROLS}, label`) &&
        visible(element),
    );
    return [
      ...skipped.map((element) => `Tab passes by ${nameOf(element)}`),
      ...mouseOnly.map((element) => `${nameOf(element)} is for a mouse only`),
    ];
  };

  /** What is wrong with how the focused element shows itself; null once focus has left the page. */
  const focusProblems = () => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const problems = [];
    const style = getComputedStyle(element);
    const width = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
    if (width < 2) problems.push(`${nameOf(element)} has an outline of ${width} px`);
    const around = parseFloat(style.outlineOffset) >= 0 ? element.parentElement : element;
    const ratio = contrast(over(colour(style.outlineColor), backdrop(around)), backdrop(around));
    if (width > 0 && ratio < 3) problems.push(`the outline of ${nameOf(element)} has ${ratio.toFixed(2)} : 1, needs 3`);
    const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    const seen = boxes.some((box) => {
      const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
      const y = Math.min(Math.max(box.top + Math.min(box.height, innerHeight) / 2, 0), innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      return top && (element.contains(top) || top.contains(element));
    });
    if (!seen) problems.push(`${nameOf(element)} has the focus and cannot be seen`);
    return problems;
  };

  const tabsSeen = [];

  /** From now on, notes at each press of Tab what the press before it led to. */
  const watchTabs = () => {
    let first = true;
    const note = () => {
      if (!first) tabsSeen.push(focusProblems());
      first = false;
    };
    addEventListener('keydown', note, { capture: true });
  };

  // The picture of focus

  /** What decides how an element looks when it has the focus: its kind and classes, its parent's, the ground it stands on, and what may cut the outline off. */
  const looksOf = (element) => {
    const named = (part) => [part.localName, part.getAttribute('type') ?? '', ...[...part.classList].sort()].join('.');
    let cutting = element.parentElement;
    while (cutting && getComputedStyle(cutting).overflow === 'visible') cutting = cutting.parentElement;
    const ground = colour(getComputedStyle(element).backgroundColor)[3] > 0 ? element : element.parentElement;
    return [...[element, element.parentElement, cutting].map((part) => (part ? named(part) : '')), backdrop(ground)].join(' < ');
  };

  let candidates = [];

  /** How each stop of the page looks. Those of like looks show focus alike. */
  const looksOfStops = () => {
    candidates = stops();
    return candidates.map(looksOf);
  };

  /**
   * Gives a stop the focus as the keyboard would, and says what to photograph: its name, the part of the window to look at, and the
   * least surface that must change, in CSS pixels: half of a line of a pixel around it.
   */
  const focusStop = (at) => {
    const element = candidates[at];
    element.focus();
    const boxes = [...element.getClientRects()];
    const edges = (pick, side) => pick(...boxes.map((box) => box[side]));
    const around = 8;
    const left = Math.max(0, Math.floor(edges(Math.min, 'left') - around));
    const top = Math.max(0, Math.floor(edges(Math.min, 'top') - around));
    const right = Math.min(innerWidth, Math.ceil(edges(Math.max, 'right') + around));
    const bottom = Math.min(innerHeight, Math.ceil(edges(Math.max, 'bottom') + around));
    const whole = boxes.reduce((sum, { width, height }) => sum + width + height, 0);
    return {
      name: nameOf(element),
      focused: document.activeElement === element,
      clip: { x: left, y: top, width: right - left, height: bottom - top },
      least: Math.min(whole, right - left + (bottom - top)),
    };
  };

  Object.assign(globalThis.pageTools, { tabStops, unreachable, watchTabs, tabsSeen, looksOfStops, focusStop });
}
