// Paints marks with the CSS Custom Highlight API: nothing in the page's DOM changes. Every registered range costs each
// later frame, so only marks near the viewport are registered, and never more than a few hundred.
import { PAINTED_MARKS_MAX } from '../../core/limits';
import type { Tier } from '../../core/model';
import { isShown, type Found } from './found';
import { rectOf } from './hit';
import type { PlacedMark } from './placed-mark';

const NAMES: Readonly<Record<Tier, string>> = { identified: 'xianbao-identified', 'same-name': 'xianbao-same-name', new: 'xianbao-new' };

/** A container with more marks than this is asked where its marks are, not only where it is. */
const LONG_CONTAINER = 40;

const OBSERVED_AT_ONCE = 400;
/** Milliseconds between two lots of elements that are observed: each needs a frame of the page. */
const OBSERVE_EVERY = 60;
/** So far beyond the viewport marks are painted, as a part of its height. */
const MARGIN = 0.6;
/** With these what was far may come near. */
const MOVES = ['scroll', 'resize', 'click', 'keydown', 'toggle', 'transitionend'];

/** Keeps the registered highlights in step with what is near the viewport. */
export class Painter {
  readonly #found: Found;
  readonly #highlights = new Map<Tier, Highlight>();
  readonly #near = new Set<Element>();
  readonly #observed = new Set<Element>();
  readonly #stop = new AbortController();
  readonly #waiting = new Set<Element>();
  /** Elements that were measured instead of observed; nothing has moved since. */
  readonly #measured = new Set<Element>();
  readonly #resized: ResizeObserver;
  /** Each frame of the page pays for it: there is none before there is something to observe. */
  #observer: IntersectionObserver | null = null;
  #painted: ReadonlyMap<PlacedMark, StaticRange> = new Map();
  #frame = 0;
  #observing = 0;
  #long = false;
  #moved = false;
  /** Has anything near the viewport changed since it was painted? */
  #stale = false;

  constructor(found: Found) {
    this.#found = found;
    let isFirst = true;
    this.#resized = new ResizeObserver(() => {
      if (!isFirst) this.#wake();
      isFirst = false;
    });
    this.#resized.observe(document.documentElement);
    const repaint = (): void => { if (this.#long) this.#repaint(); };
    const options = { passive: true, capture: true, signal: this.#stop.signal };
    addEventListener('scroll', repaint, options);
    addEventListener('resize', repaint, options);
    for (const name of MOVES) addEventListener(name, () => { this.#wake(); }, options);
  }

  /** Call with the containers whose marks were added or dropped. */
  update(changed: ReadonlySet<Element>): void {
    for (const element of changed) {
      if (this.#near.has(element)) this.#stale = true;
      if (this.#found.has(element)) {
        if (!this.#observed.has(element)) this.#waiting.add(element);
        continue;
      }
      this.#waiting.delete(element);
      this.#measured.delete(element);
      this.#near.delete(element);
      if (this.#observed.delete(element)) this.#observer?.unobserve(element);
    }
    if (this.#observed.size + this.#measured.size === 0) this.#observeSome();
    else this.#observeLater();
    // The painter's frames are the page's: none without a need.
    if (this.#stale) this.#schedule();
  }

  #observeLater(): void {
    if (this.#observing !== 0 || this.#waiting.size === 0) return;
    this.#observing = setTimeout(() => {
      this.#observing = 0;
      this.#observeSome();
      if (this.#stale) this.#schedule();
    }, OBSERVE_EVERY) as unknown as number;
  }

  /**
   * The first look at an element costs the browser more than all later ones: so many in one frame, and no more. As long as nothing
   * has moved, nothing is observed but what has no box: to measure an element needs no frame, and most pages are not read to their end.
   */
  #observeSome(): void {
    let some = OBSERVED_AT_ONCE;
    const height = innerHeight;
    for (const element of this.#waiting) {
      if (some === 0) return this.#observeLater();
      some -= 1;
      this.#waiting.delete(element);
      const isNear = this.#moved ? null : measureNear(element, height);
      if (isNear === null) {
        this.#measured.delete(element);
        this.#observe(element);
        continue;
      }
      this.#measured.add(element);
      if (isNear === this.#near.has(element)) continue;
      if (isNear) this.#near.add(element);
      else this.#near.delete(element);
      this.#stale = true;
    }
  }

  #observe(element: Element): void {
    this.#observed.add(element);
    this.#observer ??= new IntersectionObserver((entries) => { this.#onIntersection(entries); }, { rootMargin: `${MARGIN * 100}% 0px` });
    this.#observer.observe(element);
  }

  /** Something moved: from now on the browser tells what is near. */
  #wake(): void {
    this.#moved = true;
    if (this.#measured.size === 0) return;
    for (const element of this.#measured) this.#waiting.add(element);
    this.#measured.clear();
    this.#observeSome();
  }

  /** Takes every paint away and ends. */
  stop(): void {
    this.#stop.abort();
    this.#observer?.disconnect();
    this.#resized.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#observing);
    for (const [tier, highlight] of this.#highlights) {
      if (CSS.highlights.get(NAMES[tier]) === highlight) CSS.highlights.delete(NAMES[tier]);
    }
  }

  #onIntersection(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: { width, height } } of entries) {
      // An element without a box of its own is nowhere: its marks are ranked with those near.
      const isNear = this.#observed.has(target) && (isIntersecting || (width === 0 && height === 0 && getComputedStyle(target).display === 'contents'));
      if (isNear === this.#near.has(target)) continue;
      if (isNear) this.#near.add(target);
      else this.#near.delete(target);
      this.#repaint();
    }
  }

  #repaint(): void {
    this.#stale = true;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    this.#stale = false;
    const chosen = new Map(this.#choose().flatMap((mark) => (mark.range === null ? [] : [[mark, mark.range] as const])));
    for (const [mark, range] of this.#painted) {
      if (!chosen.has(mark)) this.#highlights.get(mark.tier)?.delete(range);
    }
    for (const [mark, range] of chosen) {
      if (!this.#painted.has(mark)) this.#highlight(mark.tier).add(range);
    }
    this.#painted = chosen;
    // A page may have cleared the registry, which it shares with us.
    for (const [tier, highlight] of this.#highlights) {
      if (CSS.highlights.get(NAMES[tier]) !== highlight) CSS.highlights.set(NAMES[tier], highlight);
    }
  }

  #highlight(tier: Tier): Highlight {
    const known = this.#highlights.get(tier);
    if (known !== undefined) return known;
    const made = new Highlight();
    this.#highlights.set(tier, made);
    return made;
  }

  /** The marks to register: those near the viewport that can be seen, nearest containers first. */
  #choose(): readonly PlacedMark[] {
    this.#long = false;
    const near = [...this.#near].map((element) => ({ element, marks: this.#found.ofContainer(element) })).filter(({ marks }) => marks.length > 0);
    const total = near.reduce((sum, { marks }) => sum + marks.length, 0);
    const ranked = total <= PAINTED_MARKS_MAX ? near : near.toSorted((a, b) => distance(a.element) - distance(b.element));
    const chosen: PlacedMark[] = [];
    for (const { marks } of ranked) {
      const room = PAINTED_MARKS_MAX - chosen.length;
      if (room <= 0) break;
      const long = marks.length > LONG_CONTAINER;
      this.#long ||= long;
      chosen.push(...(long ? aroundViewport(marks, room) : marks).filter(isShown).slice(0, room));
    }
    return chosen;
  }
}

/** Is an element near a viewport of that height? Null for one without a box of its own, which is nowhere. */
function measureNear(element: Element, viewport: number): boolean | null {
  const { top, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return null;
  return top <= viewport * (1 + MARGIN) && bottom >= -viewport * MARGIN;
}

function distance(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}

/** Of many marks in reading order, those from a little above the viewport on, found by halving. */
function aroundViewport(marks: readonly PlacedMark[], room: number): readonly PlacedMark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark !== undefined && rectOf(mark).bottom < -innerHeight * MARGIN) low = middle + 1;
    else high = middle;
  }
  return marks.slice(low, low + room);
}
