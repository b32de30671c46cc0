/** How long the browser may take to begin with saving, in milliseconds. */
const patience = 60_000;

/** Hands bytes to the browser as a file to be saved, where and whether it asks being its own affair. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
