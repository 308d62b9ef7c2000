import type { BoardAddress, BoardParts } from "./board.ts";

/** Ashby's own pages, and employers' pages that embed a job of theirs. */
export const addresses: readonly BoardAddress[] = [
  { board: "ashby", host: /^jobs\.ashbyhq\.com$/, path: /^\/[^/]+\/(?<id>[\da-f]{8}-[\da-f-]{27})/i },
  { board: "ashby", host: /./, query: ["ashby_jid"] },
];

/** Most of Ashby's class names end in a hash that changes; those without one are relied on. */
export const parts: BoardParts = {
  board: "ashby",
  markers: ".ashby-job-posting-heading",
  title: ".ashby-job-posting-heading",
  body: "[role=tabpanel]#overview, #overview",
};
