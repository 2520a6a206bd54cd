// One page with its reader, painter and card: starts them as the settings say, answers the panel, ends them together.
// The welcome page uses it on itself.
import { PAGE_SOURCE_MAX } from '../../core/limits';
import { answerWith, routesOf } from '../platform/answer';
import { checkToPage } from '../platform/check';
import { isAlive, tell } from '../platform/client';
import { RequestFailed } from '../platform/messages';
import type { PageReport, ToPage } from '../platform/requests';
import { readSettings, watchSettings, type Settings } from '../platform/settings';
import { CardBox } from './card';
import { readFacts } from './facts';
import { groupMarks } from './findings';
import { showMark } from './flash';
import { isShown } from './found';
import { Painter } from './painter';
import { followPointer } from './pointer';
import { PageReader } from './reader';

/** The findings that one report carries at most; a page that names more people is a list of them. */
const MOST_FINDINGS = 400;

/** A page that is being read changes many times a second. */
const ANNOUNCE_AFTER = 150;

interface Running {
  readonly reader: PageReader;
  /** Not in panel-only mode. */
  readonly paints: boolean;
  readonly stop: AbortController;
}

/** Reads and paints a document as long as `signal` lets it. */
export class MarkedPage {
  #running: Running | null = null;
  #settings: Settings | null = null;
  #announcing = 0;
  /** Has anybody asked what was found? Then he may be looking still. */
  #asked = false;
  #failed = false;

  /** Starts with the settings of now and follows them. */
  async run(signal: AbortSignal): Promise<void> {
    const unwatch = watchSettings((settings) => { this.#restart(settings); });
    signal.addEventListener('abort', () => {
      unwatch();
      this.#stop();
    });
    // Settings that changed while the page lay in the back/forward cache were told to nobody.
    addEventListener('pageshow', (event) => {
      if (event.persisted) void readSettings().then((settings) => { this.#restart(settings); }, () => undefined);
    }, { signal });
    this.#restart(await readSettings());
  }

  /** What was found so far. */
  report(): PageReport {
    const { title, date } = readFacts(document);
    const base = { host: location.host, title, date, painted: this.#running?.paints === true };
    if (this.#running === null) return { ...base, state: this.#failed ? 'failed' : this.#settings === null ? 'reading' : 'site-off', findings: [] };
    const { reader } = this.#running;
    return { ...base, state: reader.state, findings: groupMarks(reader.found.inOrder().filter(isShown)).slice(0, MOST_FINDINGS) };
  }

  /** Answers requests of our own pages; for runtime.onMessage. */
  listener(): ReturnType<typeof answerWith> {
    const routes = routesOf<ToPage>(checkToPage, {
      readPage: async () => {
        this.#asked = true;
        return this.report();
      },
      readAgain: async () => {
        if (this.#settings !== null) this.#restart(this.#settings);
        return { reading: this.#running !== null };
      },
      readSource: async () => {
        const html = new XMLSerializer().serializeToString(document);
        return { html: html.length > PAGE_SOURCE_MAX ? null : html, url: location.href.replace(/#.*$/, ''), facts: readFacts(document) };
      },
      // In panel-only mode too: the reader asked for it.
      showMark: async ({ mark }) => {
        const placed = this.#running?.reader.found.read(mark);
        return { shown: placed !== undefined && showMark(placed) };
      },
    });
    return answerWith({ extension: routes, page: new Map() });
  }

  /**
   * Tells panel and popup that there is something new to ask for; once for many changes, and while nobody has asked only when
   * the page has been read: a message to nobody costs the page as much as one to somebody.
   */
  #announce(): void {
    if (this.#announcing !== 0) return;
    this.#announcing = setTimeout(() => {
      this.#announcing = 0;
      if (!this.#asked && this.#running?.reader.state === 'reading') return;
      tell('pageChanged', {});
    }, ANNOUNCE_AFTER) as unknown as number;
  }

  #stop(): void {
    this.#running?.stop.abort();
    this.#running = null;
  }

  #restart(settings: Settings): void {
    this.#stop();
    this.#failed = false;
    this.#settings = settings;
    this.#announce();
    if (settings.sitesOff.includes(location.host)) return;
    const stop = new AbortController();
    const onFailure = (error: unknown): void => {
      // What is no failure to answer is a fault of ours: better no marks than wrong ones.
      if (!this.#isAlive() || error instanceof RequestFailed) return;
      this.#failed = true;
      this.#stop();
    };
    const reader = new PageReader(document, {
      markNew: settings.markNew,
      onChange: (changed) => {
        // Most pages have no mark: there nothing listens to the pointer or to scrolling.
        if (paints && reader.found.size > 0 && !stop.signal.aborted) painter ??= paint();
        painter?.update(changed);
        this.#announce();
      },
      onFailure,
    }, stop.signal);
    const paints = !settings.panelOnly && !settings.sitesPanelOnly.includes(location.host);
    let painter: Painter | null = null;
    const paint = (): Painter => {
      const box = new CardBox(() => { reader.readAgain().catch(onFailure); });
      followPointer(reader.found, box, { date: () => readFacts(document).date, alive: () => this.#isAlive() }, stop.signal);
      return new Painter(reader.found);
    };
    stop.signal.addEventListener('abort', () => { painter?.stop(); });
    this.#running = { reader, paints, stop };
    reader.start().catch((error: unknown) => {
      onFailure(error);
      reader.state = 'failed';
    });
  }

  /** After an update of the extension every call of this old script fails: it leaves the page as it was. */
  #isAlive(): boolean {
    if (isAlive()) return true;
    this.#stop();
    return false;
  }
}
