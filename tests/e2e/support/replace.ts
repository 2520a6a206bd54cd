/*
 * An update of the extension while the browser runs, and what the open pages have to say about it.
 */
import { builtFolder } from './built.ts';
import type { Launched } from './launch.ts';

/** The switch without which Chromium does not let a test load an extension. */
export const REPLACEABLE = { args: ['--enable-unsafe-extension-debugging'] };

/** Installs the same build again, as an update does: id and data stay, every script in an open page loses its extension. */
export async function replaceExtension({ name, chromium, firefox }: Launched): Promise<void> {
  await firefox?.browser.installExtension(builtFolder(name));
  const session = await chromium?.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as never, { path: builtFolder(name) } as never);
}

/** The errors that the pages open now will report, in a list that grows. */
export async function collectErrors({ chromium, firefox }: Launched): Promise<readonly string[]> {
  const errors: string[] = [];
  const note = (error: unknown): void => { errors.push(String(error)); };
  const noteMessage = (message: { type(): string; text(): string }): void => { if (message.type() === 'error') errors.push(message.text()); };
  for (const page of chromium?.context.pages() ?? []) page.on('pageerror', note).on('console', noteMessage);
  for (const page of await firefox?.browser.pages() ?? []) page.on('pageerror', note).on('console', noteMessage);
  return errors;
}
