import { experienceYears } from "./experience-years.ts";
import { relocationAssistance } from "./relocation-assistance.ts";

/** Every kind of fact, in the order in which the popup shows them. */
export const facts = [relocationAssistance, experienceYears] as const;
