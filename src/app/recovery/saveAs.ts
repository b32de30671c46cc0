/** Long enough for the browser to have taken the file over, also from a slow disk. */
const releaseAfter = 60_000;

/** Gives a file to the user, where the browser puts what is downloaded. */
export function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), releaseAfter);
}
