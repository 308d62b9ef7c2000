import { workAuthorization } from "../../../src/engine/facts/work-authorization.ts";
import { corpus } from "../../support/corpus.ts";

corpus(workAuthorization, {});
