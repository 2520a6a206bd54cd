// A file for the reader: a download by way of a link, which needs no permission.

/** Offers a file to the reader under a name. */
export function offer(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60_000);
}
