import { lightPattern } from "../engine/light-pattern.ts";

/** Words that names of organisations begin or end with. */
const ORGANISATION = lightPattern(
  /(?:^| )(?:universit\p{L}{1,3}|college|hospitals?|nhs|trust|llc|inc|ltd|limited|llp|plc|gmbh|ag|se|kg|corp|corporation|company|group|holdings|foundation|s\.?l|s\.?a|s\.?r\.?l|sas|b\.?v|ab|oy|a\/s)\.?$|^(?:university|universität|université|universidad|city|town|county|village|state|ministry|stadt|ville) (?:of|de|d['’])?|株式会社/iu,
);

/** Whether words are shaped as the name of an organisation: "Acme GmbH", "University of Kew". */
export const isOrganisation = (name: string): boolean => ORGANISATION.test(name);
