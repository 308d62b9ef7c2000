import { citizenship } from "../../../src/engine/facts/citizenship.ts";
import { corpus } from "../../support/corpus.ts";

corpus(citizenship, {});
