// A thread that reads texts for an import: parser and extractor, no database, nothing of the browser but the line.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { standardParts } from '../core/ingest/parts';
import { readOne } from '../core/ingest/read-some';
import { lockOf, openReadingLine, sayReading, type ReadingSaid } from './platform/reading-line';

export default defineUnlistedScript(() => {
  const thread = crypto.randomUUID();
  const line = openReadingLine();
  const sayHere = (): void => { sayReading(line, { kind: 'here', thread }); };
  line.addEventListener('message', ({ data }: MessageEvent<ReadingSaid>) => {
    if (data.kind === 'wanted') sayHere();
    if (data.kind !== 'read' || data.thread !== thread) return;
    sayReading(line, { kind: 'done', thread, batch: data.batch, readings: data.texts.map(({ text, info }) => readOne(standardParts, text, info)) });
  });
  // Held until the thread ends, however it ends.
  navigator.locks.request(lockOf(thread), async () => {
    sayHere();
    await new Promise(() => undefined);
  }).catch(() => undefined);
});
