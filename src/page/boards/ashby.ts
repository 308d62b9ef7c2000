import type { BoardAddress, BoardParts } from "./board.ts";

const UUID = /^\/[^/]+\/(?<id>[\da-f]{8}-[\da-f-]{27})/i;

/** Ashby's own pages, and employers' pages that embed a job of theirs. */
export const addresses: readonly BoardAddress[] = [
  { board: "ashby", host: /^jobs\.ashbyhq\.com$/, path: UUID },
  { board: "ashby", host: /./, query: ["ashby_jid"] },
];

export const parts: BoardParts = {
  board: "ashby",
  markers: ".ashby-job-posting-heading",
  title: ".ashby-job-posting-heading",
  body: "#overview, [class*='_descriptionText']",
};
