// Memory of a browser's processes, from the system (Linux): what a process has for itself alone, without code shared with others.
import { readFileSync, readdirSync } from 'node:fs';

interface Process { readonly parent: number; readonly command: string; readonly anonymousMB: number }

function readProcess(id: string): Process | null {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const number = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { parent: number('PPid'), command: readFileSync(`/proc/${id}/cmdline`, 'utf8'), anonymousMB: number('RssAnon') / 1024 };
  } catch {
    // It has ended in the meantime.
    return null;
  }
}

/** Megabytes of the largest process of extension pages, and of the browser's own, for the browser that loaded the extension in `folder`. */
export function readMemory(folder: string): { readonly page: number; readonly browser: number } {
  const all = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((id) => {
    const found = readProcess(id);
    return found === null ? [] : [[Number(id), found] as const];
  }));
  const [browser] = [...all].find(([, { command }]) => command.includes(folder) && !command.includes('--type=')) ?? [-1];
  // A page's process is a child of the process that starts pages, and that one of the browser.
  const isOurs = (id: number): boolean => id === browser || (all.has(id) && isOurs(all.get(id)?.parent ?? 0));
  const pages = [...all].filter(([id, { command }]) => command.includes('--extension-process') && isOurs(id));
  return { page: Math.max(0, ...pages.map(([, { anonymousMB }]) => anonymousMB)), browser: all.get(browser)?.anonymousMB ?? 0 };
}

/** Does something, and answers the most memory that was seen meanwhile, four times a second. */
export async function watchMemory<T>(folder: string, work: () => Promise<T>): Promise<{ readonly result: T; readonly peak: ReturnType<typeof readMemory> }> {
  const peak = { page: 0, browser: 0 };
  const timer = setInterval(() => {
    const now = readMemory(folder);
    peak.page = Math.max(peak.page, now.page);
    peak.browser = Math.max(peak.browser, now.browser);
  }, 250);
  try {
    return { result: await work(), peak };
  } finally {
    clearInterval(timer);
  }
}
