/** Lower case, Latin letters without their accents. */
export const lower = (text: string): string =>
  text.toLowerCase().replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize("NFD").charAt(0));

/** The words of a text, folded, with single spaces between them. */
export const plain = (text: string): string =>
  lower(text)
    .replaceAll("&", " and ")
    .replace(/[^a-z\u00df-\u1fff\u3041-\uffff]+/g, " ")
    .trim();
