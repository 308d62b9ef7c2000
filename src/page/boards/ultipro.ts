import type { BoardAddress, BoardParts } from "./board.ts";

export const addresses: readonly BoardAddress[] = [
  { board: "ultipro", host: /(?:^|\.)ultipro\.(?:com|ca)$/, query: ["opportunityId", "__ID"] },
];

/** The classic board: one table, a row a particular. */
export const parts: BoardParts = {
  board: "ultipro",
  markers: "#DataCell_Req_TitleFK",
  title: "#DataCell_Req_TitleFK",
  places: "#DataCell_Req_City",
  body: "#DataCell_Req_Description, #DataCell_Req_Requirements",
};
