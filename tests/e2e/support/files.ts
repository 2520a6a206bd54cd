/*
 * Files given to a page of the extension as a reader gives them: chosen, or dropped. Bytes travel as base64, since what a
 * test hands over is JSON.
 */
import type { Tab } from './tab.ts';

export interface TestFile {
  name: string;
  bytes: Uint8Array;
}

/** A file of UTF-8 text. */
export function textFile(name: string, text: string): TestFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

interface Given {
  how: 'choose' | 'drop';
  label: string;
  files: { name: string; base64: string }[];
}

/** Puts files into the file input with this accessible name, or drops them on the group with it. */
export async function giveFiles(tab: Tab, how: 'choose' | 'drop', label: string, files: readonly TestFile[]): Promise<void> {
  const given: Given = { how, label, files: files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })) };
  await tab.waitFor(({ label: name }) => document.querySelector(`[aria-label="${name}"]`) !== null, given);
  await tab.evaluate(({ how: way, label: name, files: all }) => {
    const transfer = new DataTransfer();
    for (const { name: file, base64 } of all) {
      const binary = atob(base64);
      transfer.items.add(new File([Uint8Array.from(binary, (character) => character.charCodeAt(0))], file, { lastModified: 1 }));
    }
    if (way === 'choose') {
      const input = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${name}"]`);
      if (input === null) throw new Error(`There is no input ${name}.`);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      const group = document.querySelector(`[role=group][aria-label="${name}"]`);
      group?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, given);
}

/** A small page of a paper that names one official, with a number that makes each different. */
export function paperPage(n: number): string {
  const surname = '赵钱孙李周吴郑陈冯褚卫蒋沈韩杨朱秦许何吕'.charAt(n % 20);
  const given = '文武成康建国志强永明春华秋实海山江河'.slice((n * 2) % 16, (n * 2) % 16 + 2);
  return `泗水县召开第${n}次工作例会\n本报讯（记者 梁小雨）3月${(n % 28) + 1}日，泗水县召开第${n}次工作例会，县委书记${surname}${given}出席会议并讲话。会议听取了第${n}批项目的进展汇报，要求各乡镇抓紧推进。\n`;
}

/** The backup that the page `tab` wrote last, from the browser's private file system. */
export async function readBackupFile(tab: Tab): Promise<Uint8Array> {
  const base64 = await tab.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('backup.zip');
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  }, undefined);
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}
