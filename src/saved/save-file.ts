/** Hands a file to the user's downloads; the text is given in parts so that a long one is never built twice. */
export function saveFile(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn of a minute at the latest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
