import { securityClearance } from "../../../src/engine/facts/security-clearance.ts";
import { corpus } from "../../support/corpus.ts";

corpus(securityClearance, {});
