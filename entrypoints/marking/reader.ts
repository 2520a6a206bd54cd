// Reads one page: collects its text, asks the background, keeps what was found in step with the page. Paint and card
// are others' work; this one runs in panel-only mode too.
import { FOREIGN_TEXT_MAX } from '../../core/limits';
import type { PageState } from '../platform/requests';
import { MarkAsker, type Answer } from './ask-marks';
import { collectBlocks, type TextBlock } from './blocks';
import { watchChanges, type Changed } from './changes';
import { LARGE_CHUNK } from './chunks';
import { Found } from './found';
import { Gate } from './gate';
import { inSlices } from './slices';

/** A container that changed this often and never had a mark is a clock or a counter: it is not followed any more. */
const PATIENCE = 8;

/** Milliseconds after which the first text is asked for, though it be less than a message holds. */
const FIRST_WAIT = 100;

/** One is enough to read a block; a rare one beyond the first plane stands for its half. */
const HAN = /[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]/;

export interface ReaderOptions {
  readonly markNew: boolean;
  /** Called whenever state or marks have changed, with the elements whose marks did. */
  readonly onChange: (changed: ReadonlySet<Element>) => void;
  /** Called when a change could not be read: the background did not answer. */
  readonly onFailure: (error: unknown) => void;
}

/** Follows a document until `signal` aborts. */
export class PageReader {
  readonly found = new Found();
  state: PageState = 'reading';
  readonly #document: Document;
  readonly #options: ReaderOptions;
  readonly #signal: AbortSignal;
  #asker: MarkAsker;
  readonly #fruitless = new WeakMap<Element, number>();
  #watchShadow: (root: ShadowRoot) => void = () => undefined;
  #address = '';
  /** Rises with each reading of the whole page; answers to an older one are not kept. */
  #reading = 0;

  constructor(document: Document, options: ReaderOptions, signal: AbortSignal) {
    this.#document = document;
    this.#options = options;
    this.#signal = signal;
    this.#asker = new MarkAsker(document, options.markNew);
  }

  /** Reads the page and then its changes. Rejects with RequestFailed when the extension has gone. */
  async start(): Promise<void> {
    // What changes while the page is read for the first time is read after that.
    let reading = Promise.resolve();
    this.#watchShadow = watchChanges(this.#document.documentElement, {
      forget: (node) => { this.#forget(node); },
      read: async (changed) => {
        await reading.catch(() => undefined);
        await this.#onChanged(changed).catch(this.#options.onFailure);
      },
    }, this.#signal);
    reading = this.#readAll();
    await reading;
  }

  /** Reads everything again: what is known or judged has changed. */
  async readAgain(): Promise<void> {
    await this.#readAll();
  }

  #set(state: PageState): void {
    this.state = state;
    this.#tellChange();
  }

  #tellChange(): void {
    this.#options.onChange(this.found.takeChanged());
  }

  async #readAll(): Promise<void> {
    this.#address = this.#readAddress();
    this.#reading += 1;
    this.found.clear();
    const asker = new MarkAsker(this.#document, this.#options.markNew);
    this.#asker = asker;
    if (this.state !== 'not-chinese') this.#set('reading');
    const { body, title, documentElement: { lang } } = this.#document;
    const gate = new Gate(title, lang);
    const reading = this.#reading;
    const keep = (answer: Answer): boolean => this.#keep(answer, reading);
    const all: TextBlock[] = [];
    let length = 0;
    let sent = 0;
    let asked = 0;
    let asking = Promise.resolve();
    // What has been collected of a long page is asked for while the rest is: the first marks do not wait for its end, nor for that
    // of one that is long without saying much.
    const patience = performance.now() + FIRST_WAIT;
    const send = (): void => {
      if (this.state !== 'reading') this.#set('reading');
      const blocks = all.slice(sent);
      sent = all.length;
      asked = length;
      asking = asking.then(async () => asker.readFirst(blocks, keep));
      // Its failure is this reading's, below.
      asking.catch(() => undefined);
    };
    const collect = (blocks: readonly TextBlock[]): boolean => {
      for (const block of blocks) {
        const { text } = block;
        length += text.length;
        if (gate.open === null) gate.add(text);
        if (HAN.test(text)) all.push(block);
      }
      const late = asked === 0 && all.length > 0 && performance.now() > patience;
      if (late) gate.hurry();
      if (gate.open === true && (late || length - asked > LARGE_CHUNK)) send();
      return gate.open !== false && length <= FOREIGN_TEXT_MAX;
    };
    if (body !== null) await inSlices(collectBlocks(body, true, this.#watchShadow), collect, this.#signal);
    if (this.#signal.aborted || reading !== this.#reading) return;
    if (!gate.close()) return this.#set('not-chinese');
    const whole = length <= LARGE_CHUNK;
    if (!whole) send();
    else if (this.state !== 'reading') this.#set('reading');
    await asking;
    if (this.#signal.aborted || reading !== this.#reading) return;
    if (whole) await asker.readWhole(all, keep);
    else await asker.readSecond(keep);
    if (!this.#signal.aborted && reading === this.#reading) this.#set(length > FOREIGN_TEXT_MAX ? 'too-large' : 'read');
  }

  #readAddress(): string {
    const { origin, pathname, search } = this.#document.location;
    return origin + pathname + search;
  }

  /** A static range would paint other characters as soon as its text has changed: its marks go before the next frame. */
  #forget(node: Node): void {
    const [mark] = this.found.ofNode(node);
    if (mark !== undefined && this.found.dropContainer(mark.block.container)) this.#tellChange();
  }

  async #onChanged({ containers, everything }: Changed): Promise<void> {
    // Another article under another address, without a new document; or a page that was empty at first.
    if (everything || this.#address !== this.#readAddress() || this.state === 'not-chinese') {
      if (this.state === 'too-large') return;
      return this.#readAll();
    }
    if (this.state !== 'read' && this.state !== 'too-large') return;
    const removed = this.found.dropRemoved();
    const blocks: TextBlock[] = [];
    let dropped = false;
    let length = 0;
    const seen = new Set<Element>();
    await inSlices(containers, (container) => {
      // What is beyond a whole page's measure is left unread.
      if (container === null || seen.has(container) || !container.isConnected || length > FOREIGN_TEXT_MAX) return true;
      seen.add(container);
      const had = this.found.dropContainer(container);
      dropped ||= had;
      const misses = had ? 0 : (this.#fruitless.get(container) ?? 0) + 1;
      this.#fruitless.set(container, misses);
      if (misses > PATIENCE) return true;
      for (const block of [...collectBlocks(container, false, this.#watchShadow)].flat()) {
        if (!HAN.test(block.text)) continue;
        length += block.text.length;
        blocks.push(block);
      }
      return true;
    }, this.#signal);
    if (removed || dropped) this.#tellChange();
    const reading = this.#reading;
    await this.#asker.readBlocks(blocks, (answer) => this.#keep(answer, reading));
  }

  /** Takes the marks of some blocks; what is known of them already stays as it is. False when this reading is over. */
  #keep({ blocks, marked }: Answer, reading: number): boolean {
    if (this.#signal.aborted || reading !== this.#reading) return false;
    let changed = this.found.dropUnmarked(blocks, marked);
    for (const one of marked) {
      changed = this.found.put(one) || changed;
      this.#fruitless.delete(one.block.container);
    }
    if (changed) this.#tellChange();
    return true;
  }
}
