// Watches a page for changes of its text and hands them over in batches: which elements' own runs must be read again.
// A page that never rests is followed ever more slowly.
import { findContainer, isInline, isSkipped, HOST_NAME } from './blocks';
import { idle } from './slices';

const SOONEST = 150;
const LATEST = 5000;
/** Beyond this many records of one batch the whole page is read again instead. */
const MOST_RECORDS = 20_000;

/** Elements whose own runs changed; `everything` when there were too many changes to follow. */
export interface Changed {
  readonly containers: ReadonlySet<Element>;
  readonly everything: boolean;
}

function* blocksWithin(element: Element): Generator<Element> {
  if (isSkipped(element)) return;
  if (!isInline(element)) yield element;
  for (const inner of element.querySelectorAll('*')) if (!isInline(inner)) yield inner;
}

/** The containers that a batch of records touches, without those no longer on the page or never read. */
export function readRecords(records: readonly MutationRecord[]): ReadonlySet<Element> {
  const targets = new Set<Node>();
  const added = new Set<Element>();
  for (const record of records) {
    const ours = [...record.addedNodes, ...record.removedNodes].some((node) => node.nodeName.toLowerCase() === HOST_NAME);
    if (!ours) targets.add(record.target);
    for (const node of record.addedNodes) if (node instanceof Element && node.isConnected) added.add(node);
  }
  const containers = new Set<Element>();
  for (const target of targets) {
    const container = findContainer(target);
    if (container !== null) containers.add(container);
  }
  for (const element of added) {
    // Inside something that is not read, or added with an ancestor that is in the list itself.
    if (element.parentElement !== null && (added.has(element.parentElement) || findContainer(element.parentElement) === null)) continue;
    for (const block of blocksWithin(element)) if (findContainer(block) === block) containers.add(block);
  }
  return containers;
}

export interface Watcher {
  /** Called at once with each text node whose text changed: what was known of its characters is wrong from now on. */
  readonly forget: (node: Node) => void;
  /** Called with each batch, one at a time, when there is time. */
  readonly read: (changed: Changed) => Promise<void>;
}

/** Follows the changes under `root` until `signal` aborts. */
export function watchChanges(root: Node, { forget, read }: Watcher, signal: AbortSignal): void {
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
      const changed: Changed = { containers: overflow ? new Set() : readRecords(records), everything: overflow };
      records = [];
      overflow = false;
      const begun = performance.now();
      if (changed.everything || changed.containers.size > 0) await read(changed);
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
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => { observer.disconnect(); });
}
