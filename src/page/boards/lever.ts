import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  { board: "lever", host: /^jobs(?:\.eu)?\.lever\.co$/, path: /^\/[^/]+\/(?<id>[\da-f]{8}-[\da-f-]{27})/i },
];

export const parts: BoardParts = {
  board: "lever",
  markers: ".posting-headline h2, .posting-page",
  title: ".posting-headline h2",
  places: ".posting-categories .location",
  body: "[data-qa=job-description], .posting-page .section-wrapper .section:not(.posting-header):not(.last-section-apply), [data-qa=salary-range], [data-qa=closing-description]",
};
