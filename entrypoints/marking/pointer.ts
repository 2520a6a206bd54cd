// From the pointer to the card: rest on a mark to open it, click to pin it, leave or press Escape to close it.
// Nothing is prevented and nothing stopped: links under a mark work as they did.
import type { Card } from '../platform/requests';
import { readCards, type CardBox } from './card';
import type { Found } from './found';
import { findMarkAt } from './hit';
import type { PlacedMark } from './placed-mark';

const OPEN_AFTER = 350;
const CLOSE_AFTER = 300;
const LOOK_EVERY = 60;

/** Elements whose click belongs to the page. */
const CLICKABLE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

export interface PointerOptions {
  /** The page's date, for what somebody was on that day. */
  readonly date: () => string | null;
  /** False when the extension has gone: then nothing opens any more. */
  readonly alive: () => boolean;
}

/** Follows the pointer until `signal` aborts. */
export function followPointer(found: Found, box: CardBox, { date, alive }: PointerOptions, signal: AbortSignal): void {
  let over: PlacedMark | null = null;
  let reading: Promise<readonly Card[]> | null = null;
  let opening = 0;
  let closing = 0;
  let looked = 0;
  let later = 0;

  const leave = (): void => {
    over = null;
    clearTimeout(opening);
    if (box.mark === null || box.pinned || closing !== 0) return;
    closing = setTimeout(() => { closing = 0; if (!box.pinned) box.close(); }, CLOSE_AFTER) as unknown as number;
  };
  const stay = (): void => {
    clearTimeout(closing);
    closing = 0;
  };
  const look = (x: number, y: number): void => {
    looked = performance.now();
    const hit = findMarkAt(found, x, y);
    if (hit === null) return leave();
    if (hit.mark === box.mark) return stay();
    if (hit.mark === over) return;
    leave();
    if (box.pinned || !alive()) return;
    over = hit.mark;
    reading = null;
    clearTimeout(opening);
    // What is known is asked for at once, so that the card opens with it.
    const wanted = setTimeout(() => { reading ??= readCards(hit.mark, date()); reading.catch(() => undefined); }, OPEN_AFTER / 4);
    opening = setTimeout(() => {
      clearTimeout(wanted);
      if (over !== hit.mark) return;
      stay();
      box.open(hit.mark, hit.rect, reading ?? readCards(hit.mark, date()), false);
    }, OPEN_AFTER) as unknown as number;
  };

  const options = { capture: true, passive: true, signal };
  addEventListener('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    clearTimeout(later);
    if (box.holds(event.target)) return stay();
    if (event.buttons !== 0) return leave();
    const wait = looked + LOOK_EVERY - performance.now();
    if (wait <= 0) look(event.clientX, event.clientY);
    else later = setTimeout(look, wait, event.clientX, event.clientY) as unknown as number;
  }, options);
  addEventListener('click', (event) => {
    if (!event.isTrusted || box.holds(event.target) || event.button !== 0) return;
    // Inside a shadow root the event's target is its host.
    const [inner] = event.composedPath();
    const element = inner instanceof Element ? inner : null;
    const hit = element?.closest(CLICKABLE) === null ? findMarkAt(found, event.clientX, event.clientY) : null;
    if (hit === null) return box.close();
    if (getSelection()?.isCollapsed === false || !alive()) return;
    clearTimeout(opening);
    stay();
    box.open(hit.mark, hit.rect, reading !== null && over === hit.mark ? reading : readCards(hit.mark, date()), true);
  }, options);
  addEventListener('keydown', (event) => { if (event.key === 'Escape') box.close(); }, options);
  addEventListener('scroll', (event) => {
    if (box.holds(event.target)) return;
    if (box.pinned) box.place();
    else leave();
  }, options);
  document.documentElement.addEventListener('pointerleave', leave, { signal });
  signal.addEventListener('abort', () => {
    for (const timer of [opening, closing, later]) clearTimeout(timer);
    box.close();
  });
}
