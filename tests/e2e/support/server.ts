/*
 * Test pages on 127.0.0.1. Nothing is read from outside `folder`; a page given as text needs no file at all.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

export interface TestServer {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  origin: string;
  /** Serves `html` (as UTF-8; as what the path's ending says) under `path`, which begins with a slash, and returns the whole address. */
  put(path: string, html: string): string;
  /** Every path asked for so far, in order: a test can show that something was *not* fetched. */
  requests: string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8',
};

/** Starts a server on a free port of 127.0.0.1; `folder` holds the files it serves beside those put() later. */
export async function serve(folder?: string): Promise<TestServer> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const root = folder === undefined ? undefined : resolve(folder);

  const answer = async (path: string): Promise<{ type: string; body: string | Uint8Array } | undefined> => {
    const page = pages.get(path);
    if (page !== undefined) return { type: TYPES[extname(path)] ?? TYPES['.html'] ?? '', body: page };
    if (root === undefined) return undefined;
    const file = resolve(root, `.${path}`);
    if (!file.startsWith(root + sep)) return undefined;
    const body = await readFile(file).catch(() => undefined);
    return body && { type: TYPES[extname(file)] ?? 'application/octet-stream', body };
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    requests.push(path);
    void answer(path).then((found) => {
      response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain', 'cache-control': 'no-cache' });
      response.end(found?.body ?? 'not found');
    });
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    put: (path, html) => {
      pages.set(path, html);
      return origin + encodeURI(path);
    },
    close: async () => new Promise((done) => {
      server.close(() => { done(); });
      server.closeAllConnections();
    }),
  };
}
