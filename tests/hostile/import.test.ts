// Whatever is given to an import or a restore, and whatever the disk does meanwhile: nothing is lost, nothing comes twice, and
// what is wrong is said. The last line counts what was tried.
import fc from '../property/fast-check';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { writeBackup } from '../../core/ingest/backup';
import { BackupError, checkBackup } from '../../core/ingest/backup-rows';
import type { SourceText } from '../../core/ingest/contract';
import { decodeText } from '../../core/ingest/decode';
import { restoreBackup } from '../../core/ingest/restore';
import { removeSources, resumeJob, startJob } from '../../core/ingest/run';
import { unzipLines, zipLines } from '../../core/ingest/zip';
import type { PageInfo } from '../../core/model';
import { StoreError } from '../../core/store/errors';
import type { OpenStore } from '../../core/store/open';
import { dump, freshSurroundings, openTestStore } from '../unit/store/open-test-store';
import { smallParts } from '../unit/ingest/small-parts';
import { collect, each } from '../unit/ingest/streams';

const tried = { inputs: 0, faults: 0, lost: 0 };
afterAll(() => {
  console.log(`Import and restore: ${tried.inputs} bad inputs tried, ${tried.faults} faults of the disk injected, ${tried.lost} texts lost or doubled.`);
});

const now = (): string => '2026-01-01T00:00:00Z';

/** Runs `check` on a bad input; a text that is not there again counts before the test fails. */
function count<Result>(check: () => Result): Result {
  tried.inputs += 1;
  return check();
}

function expectKept(kept: unknown, given: unknown): void {
  if (kept !== given) tried.lost += 1;
  expect(kept).toBe(given);
}

const CHINESE = '县委书记王代强到宝丰县调研新能源产业园项目建设情况，县领导参加。';
/** CHINESE in GB18030, and a character of four bytes at its end. */
const GB18030 = new Uint8Array(Buffer.from('z9jOr8rpvMfN9bT6x7+1vbGmt+HP2LX30dDQwsTc1LSy+tK11LDP7sS/vajJ6Mfpv/ajrM/YweyhtbLOvNOhow==', 'base64'));
const utf16 = (text: string, swapped: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  return swapped ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
};

const cut = (bytes: Uint8Array) => fc.nat({ max: bytes.length }).map((length) => bytes.subarray(0, length));
const spoilt = (bytes: Uint8Array) => fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 })
  .map((changes) => changes.reduce((all, [at, byte]) => all.with(at, byte), Uint8Array.from(bytes)));
const files = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  ...[GB18030, new TextEncoder().encode(CHINESE), utf16(CHINESE, false), utf16(CHINESE, true)].flatMap((bytes) => [cut(bytes), spoilt(bytes)]),
  fc.tuple(fc.constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x25, 0x50, 0x44, 0x46], [0x50, 0x4b, 3, 4]), fc.uint8Array({ maxLength: 60 })).map(([mark, rest]) => Uint8Array.from([...mark, ...rest])),
);

describe('files', () => {
  it('of any bytes become a text or a reason, never an error', () => {
    fc.assert(fc.property(files, (bytes) => count(() => {
      const decoded = decodeText(bytes);
      expect('text' in decoded ? decoded.text : decoded.error).not.toBe('');
    })), { numRuns: 4000 });
  });
});

const piece = fc.constantFrom(
  CHINESE, '\u0000', '\u0007\u001b[31m', '\ud800', '\udfff中', '\uffff', '\u202e', '\r\n', '\r', '\u2028', '　', '\t', '__proto__', 'constructor', 'toString', '县长__proto__', '县长constructor出席',
  '本报讯（记者', '）', '“', '《', '2月30日', '9999999999999999999亿元', '，', '、'.repeat(300), '王'.repeat(500), '总投资'.repeat(100), '<script>alert(1)</script>', '&#0;&lt;', '{"xianbao-backup":1}', '"', '\\', '\n\n\n', '　　',
);
const texts = fc.array(fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')), { minLength: 1, maxLength: 12 });
const infos = fc.constantFrom<PageInfo>({}, { publication: '__proto__', issueDate: 'no date' }, { place: ['__proto__', '\ud800', ''] }, { url: 'javascript:alert(1)', name: '../../../etc' }, { issueDate: '0000-99-99', publication: '' });

/** Every text is there as it was given, or its report says why not; and a backup restored elsewhere says the same. */
async function expectWhole(store: OpenStore, given: readonly SourceText[]): Promise<void> {
  const reports = await store.listReports('j');
  expectKept(reports.length, given.length);
  for (const [n, report] of reports.entries()) {
    if (report.pageId !== null) expectKept((await store.readPage(report.pageId))?.text, given[n]?.text);
    else expect(report.skipped).toMatch(/^(?:empty|not-chinese|unreadable|too-long)$/);
  }
}

describe('texts', { timeout: 120_000 }, () => {
  it('of any characters are kept as they came, through the real parser, and through a backup', async () => {
    await fc.assert(fc.asyncProperty(texts, infos, async (all, info) => {
      tried.inputs += all.length;
      const given = all.map((text, n): SourceText => ({ name: `${text.slice(0, 40)}${n}`, text, info }));
      const store = await openTestStore();
      expect((await startJob(store, { id: 'j', kind: 'import', title: all[0] ?? '', texts: given }, { now })).state).toBe('done');
      await expectWhole(store, given);
      const lines = await collect(writeBackup(store, now()));
      const bytes = await collect(zipLines('x', each(lines)));
      expectKept((await collect(unzipLines(each(bytes), 1e7))).join('\n'), lines.join('\n'));
      const other = await openTestStore();
      await restoreBackup(other, each(lines), { now });
      await resumeJob(other, 'j', { now });
      expectKept((await collect(writeBackup(other, now()))).join('\n'), lines.join('\n'));
      for (const used of [store, other]) used.close();
    }), { numRuns: 25, endOnFailure: true });
  });

  it.each([
    ['one line of three hundred thousand characters', CHINESE.repeat(9000), null],
    ['a text longer than a page may be', CHINESE.repeat(40_000), 'too-long'],
    ['a hundred thousand empty lines', `${'\n'.repeat(100_000)}${CHINESE}`, null],
    ['nothing but spaces', ' 　\t'.repeat(50_000), 'empty'],
    ['nothing but lone halves of characters', '\ud800'.repeat(50_000), 'not-chinese'],
  ])('%s', async (_, text, skipped) => count(async () => {
    const store = await openTestStore();
    await startJob(store, { id: 'j', kind: 'import', title: 'j', texts: [{ name: 'a', text }, { name: 'b', text: CHINESE }] }, { now });
    await expectWhole(store, [{ name: 'a', text }, { name: 'b', text: CHINESE }]);
    expect((await store.listReports('j')).map((report) => report.skipped)).toEqual([skipped, null]);
  }));
});

async function makeBackup(): Promise<string[]> {
  const store = await openTestStore();
  const given = ['开工\n县长王代强出席新城产业园开工仪式。', '', '调研\n县委书记刘海亮调研。'].map((text, n) => ({ name: `第${n}版`, text }));
  await startJob(store, { id: 'a', kind: 'import', title: '旧报', texts: given }, { parts: smallParts, now });
  await startJob(store, { id: 'b', kind: 'page', title: '网页', texts: [{ name: 'p', text: '会议\n副县长李明华主持。' }] }, { parts: smallParts, now: () => '2026-01-02T00:00:00Z' });
  await store.addJudgement({ id: 'x', at: now(), kind: 'not-this-person', personId: 'p', url: 'https://a.example/' });
  await store.writeSetting('seeds', false);
  return collect(writeBackup(store, now()));
}

const evil = fc.constantFrom<unknown>(null, 0, -1, 1e308, '', '\ud800', [], {}, [[]], true, 'x'.repeat(5000), { toString: 1 }, JSON.parse('{"__proto__":{"kind":"x"}}'));

describe('backups', { timeout: 120_000 }, () => {
  it('changed in any line are refused, or hold what they say', async () => {
    const lines = await makeBackup();
    const at = fc.nat({ max: lines.length - 1 });
    const change = fc.oneof(
      at.map((n) => lines.toSpliced(n, 1)),
      fc.tuple(at, at).map(([a, b]) => lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')),
      fc.tuple(at, at).map(([a, b]) => lines.toSpliced(a, 0, lines[b] ?? '')),
      fc.tuple(at, fc.nat({ max: 200 })).map(([n, length]) => lines.with(n, lines[n]?.slice(0, length) ?? '')),
      fc.tuple(at, fc.nat({ max: 60 }), fc.string({ unit: 'binary', maxLength: 3 })).map(([n, where, what]) => lines.with(n, `${lines[n]?.slice(0, where)}${what}${lines[n]?.slice(where + what.length)}`)),
      fc.tuple(at, fc.nat({ max: 9 }), fc.nat({ max: 9 }), evil).map(([n, outer, inner, value]) => lines.with(n, spoil(lines[n] ?? '{}', outer, inner, value))),
    );
    await fc.assert(fc.asyncProperty(change, async (changed) => {
      tried.inputs += 1;
      let counts;
      try {
        counts = await checkBackup(changed);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(BackupError);
        return;
      }
      const store = await openTestStore();
      const restored = await restoreBackup(store, each(changed), { parts: smallParts, now });
      for (const id of new Set(restored.sources)) await resumeJob(store, id, { parts: smallParts, now });
      expect(restored.sources.length).toBe(counts.sources);
      expect(Object.prototype).not.toHaveProperty('kind');
      store.close();
    }), { numRuns: 250, endOnFailure: true });
  });

  it('changed in any byte of their file are refused, or are the same', async () => {
    const lines = await makeBackup();
    const whole = new Uint8Array(Buffer.concat(await collect(zipLines('xianbao.ndjson', each(lines)))));
    await fc.assert(fc.asyncProperty(fc.oneof(spoilt(whole), cut(whole), files), async (bytes) => {
      tried.inputs += 1;
      const read = await collect(unzipLines(each([bytes]), 1e6)).then(async (all) => { await checkBackup(all); return all; }, () => null).catch(() => null);
      if (read !== null) expect(read.map((line) => JSON.parse(line) as unknown)).toEqual(lines.map((line) => JSON.parse(line) as unknown));
    }), { numRuns: 250, endOnFailure: true });
  });

  it.each([
    ['one line without an end', 'x'.repeat(1_000_000), 60],
    ['empty lines without an end', '\n'.repeat(1_000_000), 100],
  ])('that are bombs (%s) are refused before they are whole', async (_, part, times) => count(async () => {
    const bomb = await collect(zipLines('xianbao.ndjson', (async function* () {
      for (let i = 0; i < times; i++) yield part;
    })()));
    await expect(checkBackup(unzipLines(each(bomb), 500_000))).rejects.toThrow(/too long|not-a-backup/);
  }));
});

/** One field of a line, or of the object in it, exchanged. */
function spoil(line: string, outer: number, inner: number, value: unknown): string {
  const fields = JSON.parse(line) as Record<string, unknown>;
  const keys = Object.keys(fields);
  const key = keys[outer % Math.max(1, keys.length)] ?? '';
  const held = fields[key];
  if (typeof held === 'object' && held !== null && inner > 0) {
    const own = Object.keys(held);
    return JSON.stringify({ ...fields, [key]: { ...held, [own[inner % Math.max(1, own.length)] ?? '']: value } });
  }
  return JSON.stringify({ ...fields, [key]: value });
}

/** What a database throws, and what we make of it. */
const FAULTS: readonly [string, string][] = [['QuotaExceededError', 'quota'], ['UnknownError', 'corrupt'], ['DataError', 'failed'], ['NotFoundError', 'corrupt']];

type Method = (this: IDBObjectStore, ...given: [value: unknown, key?: IDBValidKey]) => unknown;
const { put, add, get } = IDBObjectStore.prototype as unknown as Record<'put' | 'add' | 'get', Method>;
afterEach(() => { Object.assign(IDBObjectStore.prototype, { put, add, get }); });

/** The database fails at its n-th write, in the middle of whatever transaction that is; afterwards it is well again. */
function failAtWrite(n: number, name: string): void {
  let left = n;
  const failing = (write: Method): Method => function fail(...given) {
    left -= 1;
    if (left !== 0) return write.apply(this, given);
    tried.faults += 1;
    throw new DOMException('injected', name);
  };
  Object.assign(IDBObjectStore.prototype, { put: failing(put), add: failing(add) });
}

describe('a disk that fails', { timeout: 120_000 }, () => {
  const given = Array.from({ length: 30 }, (_, n): SourceText => ({ name: `${n}`, text: `开工\n县长王代强出席第${n}次新城产业园开工仪式。\n\n调研\n县委书记刘海亮调研${n}。`, info: { issueDate: '2023-02-06' } }));
  const job = { id: 'j', kind: 'import' as const, title: 'j', texts: given };
  const options = { parts: smallParts, now };

  it('at any write of an import leaves a job that says so, and ends as if it had not failed', async () => {
    const whole = freshSurroundings();
    await startJob(await openTestStore(whole), job, options);
    const wanted = await dump(whole);
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 1, max: 250 }), fc.constantFrom(...FAULTS)), { minLength: 1, maxLength: 4 }), async (faults) => {
      const surroundings = freshSurroundings();
      const store = await openTestStore(surroundings);
      for (const [n, [name, code]] of faults) {
        failAtWrite(n, name);
        const thrown: unknown = await startJob(store, job, options).then(() => null, (error: unknown) => error);
        Object.assign(IDBObjectStore.prototype, { put, add });
        if (thrown === null) continue;
        expect(thrown).toBeInstanceOf(StoreError);
        expect((thrown as StoreError).code).toBe(code);
        const row = await store.readJob('j');
        if (row !== null) expect(row).toMatchObject({ state: 'failed', error: { code } });
      }
      await startJob(store, job, options);
      expectKept(await dump(surroundings), wanted);
      store.close();
    }), { numRuns: 20, endOnFailure: true });
  });

  it('at any write of a removal leaves the rest as it was, and the removal goes on', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...FAULTS), async (n, [name]) => {
      const store = await openTestStore();
      await startJob(store, { ...job, id: 'kept', texts: given.slice(0, 10) }, options);
      await startJob(store, job, options);
      failAtWrite(n, name);
      await removeSources(store, ['j'], options).catch((thrown: unknown) => { expect(thrown).toBeInstanceOf(StoreError); });
      Object.assign(IDBObjectStore.prototype, { put, add });
      await removeSources(store, ['j'], options);
      expectKept((await store.countRows()).pages, 10);
      expect((await store.listSources()).map(({ id }) => id)).toEqual(['kept']);
      expect((await store.findPeopleByName('王代强'))[0]?.articleIds).toHaveLength(10);
      store.close();
    }), { numRuns: 10, endOnFailure: true });
  });

  it('that cannot be read is said to be corrupt, whatever is asked', async () => {
    const store = await openTestStore();
    await startJob(store, job, options);
    Object.assign(IDBObjectStore.prototype, { get: () => {
      tried.faults += 1;
      throw new DOMException('Internal error.', 'UnknownError');
    } });
    for (const ask of [() => store.readRevision(), () => store.readJob('j'), () => store.readPage('x'), () => store.readEvidence('x'), () => store.readPerson('x'), () => store.readAutomaton(), () => store.searchIndex().readState(), () => startJob(store, job, options)]) {
      await expect(ask()).rejects.toMatchObject({ code: 'corrupt' });
    }
  });
});
