// Watches a page for changes of its text and hands them over in batches: which elements' own runs must be read again.
// A page that never rests is followed ever more slowly.
import { findContainer, findShadow, isInline, isSkipped, parentOf, HOST_NAME } from './elements';
import { idle } from './slices';

const SOONEST = 150;
const LATEST = 5000;
/** Beyond this many records of one batch the whole page is read again instead. */
const MOST_RECORDS = 20_000;

/** What a batch of changes touches; `everything` when there were too many changes to follow. */
export interface Changed {
  /** Elements whose own runs changed, perhaps some twice; null now and then, so that a reader can stop and go on later. */
  readonly containers: Iterable<Element | null>;
  readonly everything: boolean;
}

/** The blocks of an element that was added, shadows included. */
function* blocksWithin(root: Element): Generator<Element | null> {
  if (isSkipped(root)) return;
  const waiting: (Element | ShadowRoot)[] = [root];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    seen += 1;
    if (seen % 256 === 0) yield null;
    if (next instanceof Element) {
      if (next !== root && isSkipped(next)) continue;
      if (!isInline(next)) yield next;
      const shadow = findShadow(next);
      if (shadow !== null) waiting.push(shadow);
    }
    for (let child = next.lastElementChild; child !== null; child = child.previousElementSibling) waiting.push(child);
  }
}

/** The containers that a batch of records touches, without those no longer on the page or never read. */
export function* readRecords(records: readonly MutationRecord[]): Generator<Element | null> {
  const targets = new Set<Node>();
  const added = new Set<Element>();
  for (const record of records) {
    const ours = [...record.addedNodes, ...record.removedNodes].some((node) => node.nodeName.toLowerCase() === HOST_NAME);
    if (!ours) targets.add(record.target instanceof ShadowRoot ? record.target.host : record.target);
    for (const node of record.addedNodes) if (node instanceof Element && node.isConnected) added.add(node);
  }
  for (const target of targets) yield findContainer(target);
  for (const element of added) {
    const parent = parentOf(element);
    // Inside something that is not read, or added with an ancestor that is in the list itself.
    if (parent !== null && (added.has(parent) || findContainer(parent) === null)) continue;
    yield* blocksWithin(element);
  }
}

export interface Watcher {
  /** Called at once with each text node whose text changed: what was known of its characters is wrong from now on. */
  readonly forget: (node: Node) => void;
  /** Called with each batch, one at a time, when there is time. */
  readonly read: (changed: Changed) => Promise<void>;
}

/** Follows the changes under `root` until `signal` aborts, and those under each shadow root that the answer is called with. */
export function watchChanges(root: Node, { forget, read }: Watcher, signal: AbortSignal): (shadow: ShadowRoot) => void {
  let records: MutationRecord[] = [];
  let overflow = false;
  let running = false;
  let delay = SOONEST;

  const run = async (): Promise<void> => {
    running = true;
    while (!signal.aborted && (records.length > 0 || overflow)) {
      await new Promise((resolve) => { setTimeout(resolve, delay); });
      await idle(1000);
      if (signal.aborted) return;
      const changed: Changed = { containers: overflow ? [] : readRecords(records), everything: overflow };
      records = [];
      overflow = false;
      const begun = performance.now();
      await read(changed);
      delay = Math.min(LATEST, Math.max(SOONEST, (performance.now() - begun) * 10));
    }
    running = false;
  };

  const observer = new MutationObserver((batch) => {
    for (const { type, target } of batch) if (type === 'characterData') forget(target);
    if (overflow) return;
    if (records.length + batch.length > MOST_RECORDS) {
      overflow = true;
      records = [];
    } else {
      for (const record of batch) records.push(record);
    }
    if (!running) void run();
  });
  const observe = (observed: Node): void => { observer.observe(observed, { subtree: true, childList: true, characterData: true }); };
  observe(root);
  signal.addEventListener('abort', () => { observer.disconnect(); });
  return (shadow) => { if (!signal.aborted) observe(shadow); };
}
