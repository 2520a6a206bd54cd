// Fills the extension's store with more names than the bundled pages have, so that what depends on their number shows.
import { readSeeds } from '../../../core/cli/seeds';
import { buildAutomaton } from '../../../core/match/build';
import { listNames } from '../../../core/match/names';
import type { Tab } from '../../e2e/support/tab';
import { makeNames } from '../match/names';

const built = new Map<number, Buffer>();

async function buildNames(count: number): Promise<Buffer> {
  const known = built.get(count);
  if (known !== undefined) return known;
  const { knowledge } = await readSeeds();
  const others = makeNames(count).map((key, i) => ({ key, id: `p${i.toString(16).padStart(15, '0')}`, kind: 'person' as const }));
  const buffer = Buffer.from(buildAutomaton([...listNames(knowledge), ...others]));
  built.set(count, buffer);
  return buffer;
}

/** Puts an automaton of the bundled names and `count` others in the place of the stored one. Answers its size in bytes. */
export async function putNames(home: Tab, count: number): Promise<number> {
  const buffer = await buildNames(count);
  await home.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('xianbao');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('meta', 'readwrite');
        const meta = writing.objectStore('meta');
        meta.put({ key: 'automaton', value: bytes.buffer });
        const reading = meta.get('revision');
        reading.onsuccess = () => { meta.put({ key: 'revision', value: (reading.result as { value: number }).value + 1 }); };
        writing.oncomplete = () => { opening.result.close(); resolve(); };
        writing.onerror = () => { reject(new Error(String(writing.error))); };
      };
    });
  }, buffer.toString('base64'));
  return buffer.byteLength;
}
