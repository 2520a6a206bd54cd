// Printed pages given to the real extension as a reader would give them: as files, on the options page.
import type { Installed } from '../../e2e/support/installed.ts';
import type { Corpus } from './corpus';
import { ON_PAGE, printPage } from './print-page';

/** Gives all articles of the corpus, ten on a page; answers how many pages that are. Who calls waits for the import himself. */
export async function givePages({ home }: Installed, corpus: Corpus): Promise<number> {
  const pages = Array.from({ length: Math.ceil(corpus.size / ON_PAGE) }, (_, i) => printPage(corpus, i * ON_PAGE));
  await home.evaluate((texts) => {
    const transfer = new DataTransfer();
    texts.forEach((text, i) => { transfer.items.add(new File([text], `${i}.txt`)); });
    const input = document.querySelector<HTMLInputElement>('input[type=file][aria-label="Choose files"]');
    if (input === null) throw new Error('There is no file input.');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, pages);
  return pages.length;
}
