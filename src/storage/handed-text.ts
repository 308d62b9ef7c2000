import * as z from "zod/mini";
import { storedItem } from "./stored-item.ts";

/** A text that the user selected in a page to have it read; the paste page takes it away. */
export const handedText = storedItem("session", "handedText", z.string(), "");
