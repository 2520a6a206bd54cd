// The hover card's place on the page: our one host element, its closed shadow root, where it stands, when it goes away.
import tokens from '../ui/tokens.css?inline';
import styles from './card.css?inline';
import { ask } from '../platform/client';
import { RequestFailed } from '../platform/messages';
import type { Card } from '../platform/requests';
import { HOST_NAME } from './elements';
import { buildCard, type CardActions } from './card-view';
import { rectsOf } from './hit';
import type { PlacedMark } from './placed-mark';

const MARGIN = 8;

/** Reads the cards of a mark's entities; an empty list when none is known or nobody answers. */
export async function readCards(placed: PlacedMark, date: string | null): Promise<readonly Card[]> {
  const { mark } = placed;
  const several = mark.reasons.flatMap((reason) => (reason.kind === 'several-people' ? reason.ids : []));
  const ids = [...new Set([...(mark.entity === null ? [] : [mark.entity.id]), ...several])].slice(0, 6);
  if (ids.length === 0) return [];
  const { cards } = await ask('readCards', { kind: mark.kind, ids, date });
  return cards;
}

/** Firefox lets a content script construct a style sheet but not adopt it; a style element works in both. */
function addStyles(root: ShadowRoot): void {
  const style = document.createElement('style');
  style.textContent = tokens + styles;
  root.append(style);
}

/** One card at a time. */
export class CardBox {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  readonly #onJudged: () => void;
  #shown: { readonly mark: PlacedMark; card: HTMLElement; anchor: DOMRect } | null = null;
  /** Stays until it is closed; a card that is not pinned goes when the pointer leaves. */
  pinned = false;

  /** `onJudged` is called when the reader has judged, or taken it back: the page is to be read again. */
  constructor(onJudged: () => void) {
    this.#onJudged = onJudged;
  }

  /** The mark whose card is open. */
  get mark(): PlacedMark | null {
    return this.#shown?.mark ?? null;
  }

  /** True when the event happened in the card: its inside is closed, so its host stands for it. */
  holds(target: EventTarget | null): boolean {
    return this.#shown !== null && target === this.#host;
  }

  /** Opens the card of a mark at the rectangle under the pointer; `reading` brings what is known. */
  open(mark: PlacedMark, anchor: DOMRect, reading: Promise<readonly Card[]>, pinned: boolean): void {
    if (this.#shown?.mark === mark) {
      this.pinned ||= pinned;
      return;
    }
    this.close();
    this.pinned = pinned;
    const actions = this.#actions();
    this.#shown = { mark, card: buildCard(mark.mark, mark.tier === 'new' ? [] : null, actions), anchor };
    this.#mount();
    void reading.catch(() => [] as readonly Card[]).then((cards) => {
      if (this.#shown?.mark !== mark) return;
      const card = buildCard(mark.mark, cards, actions);
      this.#shown.card.replaceWith(card);
      this.#shown.card = card;
      this.place();
    });
  }

  close(): void {
    this.#shown?.card.remove();
    this.#shown = null;
    this.pinned = false;
    this.#host?.remove();
  }

  /** Puts the card under its mark, or above where there is no room; call again when the page has scrolled. */
  place(): void {
    if (this.#shown === null) return;
    const { card, mark } = this.#shown;
    const rects = rectsOf(mark);
    const { anchor } = this.#shown;
    // The line of the mark that was pointed at: the one nearest in width and place among its lines.
    const rect = rects.find((one) => Math.abs(one.width - anchor.width) < 1) ?? rects[0];
    if (rect === undefined) return this.close();
    const { width, height } = card.getBoundingClientRect();
    const below = rect.bottom + MARGIN / 2;
    const top = below + height + MARGIN <= innerHeight || rect.top < height + MARGIN ? below : rect.top - MARGIN / 2 - height;
    const left = Math.min(Math.max(MARGIN, rect.left), innerWidth - width - MARGIN);
    card.style.setProperty('translate', `${Math.round(left)}px ${Math.round(Math.min(top, Math.max(MARGIN, innerHeight - height - MARGIN)))}px`);
  }

  #mount(): void {
    if (this.#shown === null) return;
    if (this.#host === null || this.#root === null) {
      this.#host = document.createElement(HOST_NAME);
      this.#root = this.#host.attachShadow({ mode: 'closed' });
      addStyles(this.#root);
      // The page's rules reach the host, not what is in it; inline and important beats them.
      for (const [property, value] of [['all', 'initial'], ['color-scheme', 'light dark'], ['display', 'block'], ['position', 'fixed'], ['z-index', '2147483647'], ['inset', '0 auto auto 0']]) {
        this.#host.style.setProperty(property ?? '', value ?? '', 'important');
      }
    }
    document.documentElement.append(this.#host);
    this.#root.append(this.#shown.card);
    this.place();
  }

  #actions(): CardActions {
    return {
      close: () => { this.close(); },
      openPanel: (route) => {
        void ask('openPanel', { route }).then(() => { this.close(); }, () => undefined);
      },
      notThisPerson: async (personId) => {
        try {
          const { judgementId } = await ask('notThisPerson', { personId });
          // The way back is on this card.
          this.pinned = true;
          this.#onJudged();
          return async () => {
            await ask('undoJudgement', { judgementId });
            this.#onJudged();
          };
        } catch (thrown) {
          return thrown instanceof RequestFailed ? thrown.code : 'failed';
        }
      },
    };
  }
}
