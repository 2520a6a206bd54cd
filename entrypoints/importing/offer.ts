// A file for the reader: a download by way of a link, which needs no permission.

/** How long a download may take to get hold of the file. */
const OFFERED_MS = 60_000;

/** Offers a file to the reader under a name; `taken` is called when the download has surely begun. */
export function offer(file: Blob, name: string, taken: () => void = () => undefined): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
    taken();
  }, OFFERED_MS);
}
