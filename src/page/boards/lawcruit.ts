import type { BoardParts } from "./board.ts";

/** The addresses hold encrypted parameters, so a job is known by its whole address. */
export const parts: BoardParts = {
  board: "lawcruit",
  markers: "#m_body_pnl_detail_pnlBody",
  title: ".page-header",
  body: "#m_body_pnl_detail_pnlBody",
};
