/*
 * The hover card. It stands in a closed shadow root, which no script of the page can open; the drivers can.
 */
import type { Tab } from './tab.ts';
import { poll } from './poll.ts';

export interface Card {
  role: string | null;
  name: string | null;
  tier: string | undefined;
  text: string;
  /** Its box in the viewport, in CSS pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Middle of each of its buttons, by what stands on them. */
  buttons: { label: string; x: number; y: number }[];
}

export const HOST = 'xianbao-card';

/** The card that is open now, or null. */
export async function readCard(tab: Tab): Promise<Card | null> {
  return tab.inClosedRoot(HOST, (root) => {
    const card = root.querySelector<HTMLElement>('[role]');
    if (card === null) return null;
    const { x, y, width, height } = card.getBoundingClientRect();
    return {
      role: card.getAttribute('role'), name: card.getAttribute('aria-label'), tier: card.dataset['tier'], text: card.innerText, x, y, width, height,
      buttons: [...card.querySelectorAll('button')].map((button) => {
        const box = button.getBoundingClientRect();
        return { label: button.getAttribute('aria-label') ?? button.innerText, x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    };
  });
}

/** Waits for the card of `name`, with what is known of him or it in it. */
export async function waitForCard(tab: Tab, name: string): Promise<Card> {
  return poll(async () => {
    const card = await readCard(tab);
    return card?.name === name && card.buttons.length > 1 ? card : null;
  }, `a card of ${name} is open`);
}

/** Waits until an open card has faded in, for a picture of it. */
export async function waitForRest(tab: Tab): Promise<void> {
  await poll(async () => (await tab.inClosedRoot(HOST, (root) => root.getAnimations().length)) === 0, 'the card has come to rest');
}

/** Waits until no card is open. */
export async function waitForNoCard(tab: Tab): Promise<void> {
  await poll(async () => (await readCard(tab)) === null, 'no card is open');
}
