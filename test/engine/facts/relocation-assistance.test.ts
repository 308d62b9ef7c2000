import { relocationAssistance } from "../../../src/engine/facts/relocation-assistance.ts";
import { corpus } from "../../support/corpus.ts";

corpus(relocationAssistance, {
  states: [
    ["You are ‹not eligible for relocation assistance›.", "not-offered"],
    ["We pay for your move: ‹relocation package› included.", "offered"],
  ],
  doesNotState: ["You must relocate to Denver within a month."],
});
