// The first search after a start of the browser should not be the one that waits for the disk.
import { search } from '../../core/search/search';
import { openSearch } from '../platform/corpus';

/** Asks the index one plain thing, so that what every search reads lies in the browser's memory. Never rejects. */
export async function warmDisk(): Promise<void> {
  await openSearch().then(async (index) => search('县长', index, { limit: 1 })).catch(() => undefined);
}
