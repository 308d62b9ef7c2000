import type { BoardAddress, BoardParts } from "./board.ts";

/** Stack Overflow Jobs has closed; its pages live on in archives. */
export const addresses: readonly BoardAddress[] = [
  { board: "stack-overflow", host: /(?:^|\.)stackoverflow\.com$/, path: /^\/jobs\/(?<id>\d+)/ },
];

export const parts: BoardParts = {
  board: "stack-overflow",
  markers: "#overview-items",
  title: "h1.fs-headline1",
  employer: "h1.fs-headline1 + div > a",
  places: "h1.fs-headline1 + div > span",
};
