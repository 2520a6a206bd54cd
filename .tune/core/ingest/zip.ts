// Lines ↔ a zip with one file, a piece at a time: neither the lines nor the zip are ever whole in memory.
import { Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';

/** Characters of lines given to the compressor at once. */
const PIECE = 500_000;
/** Compressed bytes unpacked at once: a zip that blows up tenfold a thousand times is still met in pieces. */
const SLICE = 65_536;

/** The bytes of a zip in which `name` holds the lines, each with a line end (UTF-8). */
export async function* zipLines(name: string, lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    ready.push(part);
  });
  const file = new ZipDeflate(name, { level: 6 });
  zip.add(file);
  const encoder = new TextEncoder();
  let waiting = '';
  for await (const line of lines) {
    waiting += `${line}\n`;
    if (waiting.length < PIECE) continue;
    file.push(encoder.encode(waiting));
    waiting = '';
    yield* ready.splice(0);
  }
  file.push(encoder.encode(waiting), true);
  zip.end();
  yield* ready.splice(0);
}

/**
 * The lines of the first file in a zip, without line ends. `lineMax` (UTF-16 units) bounds what is kept at a time; a
 * longer line, and bytes that are no zip, reject with a RangeError or the decoder's own error.
 */
export async function* unzipLines(bytes: AsyncIterable<Uint8Array>, lineMax: number): AsyncGenerator<string> {
  const parts: Uint8Array[] = [];
  let first = true;
  const unzip = new Unzip((file) => {
    if (!first) return;
    first = false;
    file.ondata = (error, part) => {
      if (error !== null) throw error;
      parts.push(part);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // The pieces of a line whose end has not come yet: joined once, so that a line of many pieces takes linear time.
  let pieces: string[] = [];
  let length = 0;
  const cut = function* (text: string): Generator<string> {
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      length += line.length;
      if (length > lineMax) throw new RangeError('A line of the file is too long.');
      pieces.push(line);
      if (at === lines.length - 1) return;
      yield pieces.join('');
      pieces = [];
      length = 0;
    }
  };
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += SLICE) {
      unzip.push(chunk.subarray(at, at + SLICE));
      for (const part of parts.splice(0)) yield* cut(decoder.decode(part, { stream: true }));
    }
  }
  unzip.push(new Uint8Array(0), true);
  for (const part of parts.splice(0)) yield* cut(decoder.decode(part, { stream: true }));
  yield* cut(decoder.decode());
  if (length > 0) yield pieces.join('');
}
