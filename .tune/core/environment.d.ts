/**
 * What Node, a page and a worker all have, and the core therefore may name. Nothing else is global here.
 * Seen by core/tsconfig.json only: everywhere else the real library declares these.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', bytes: ArrayBuffer | ArrayBufferView): Promise<ArrayBuffer> };
  randomUUID(): string;
};
declare const performance: { now(): number };
declare function setTimeout(callback: () => void, milliseconds?: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare class MessageChannel {
  readonly port1: unknown;
  readonly port2: { postMessage(message: unknown): void };
}
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;
