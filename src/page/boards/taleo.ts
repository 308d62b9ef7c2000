import type { BoardAddress, BoardParts } from "./board.ts";

/** Taleo Business Edition; `org` names the employer, `rid` the requisition. */
export const addresses: readonly BoardAddress[] = [
  { board: "taleo", host: /(?:^|\.)(?<tenant>[\w-]+)\.taleo\.net$/, query: ["rid", "job"] },
];

export const parts: BoardParts = {
  board: "taleo",
  markers: ".oracletaleocwsv2-job-description",
  title: ".oracletaleocwsv2-job-description > strong, .oracletaleocwsv2-job-description h1",
};
