import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  { board: "lever", host: /^jobs(?:\.eu)?\.lever\.co$/, path: /^\/[^/]+\/(?<id>[\da-f]{8}-[\da-f-]{27})/i },
];

export const parts: BoardParts = {
  board: "lever",
  markers: ".posting-headline",
  title: ".posting-headline h2",
  places: ".posting-categories .location",
  body: ".posting-page .section-wrapper .section:not(.last-section-apply)",
};
