import { visaSponsorship } from "../../../src/engine/facts/visa-sponsorship.ts";
import { corpus } from "../../support/corpus.ts";

corpus(visaSponsorship, {});
