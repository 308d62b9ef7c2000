import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  { board: "loxo", host: /^(?<tenant>[\w-]+)\.app\.loxo\.co$/, path: /^\/job\/(?<id>[\w=-]+)/ },
];

export const parts: BoardParts = {
  board: "loxo",
  markers: ".job-apply-card .cleanslate",
  title: ".job-apply-card-header > div > div, .job-apply-card-header",
  body: ".job-apply-card .cleanslate",
};
