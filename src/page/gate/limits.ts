/** Longer addresses name no job. */
export const LONGEST_ADDRESS = 2_000;

/** Of the highest levels first. */
export const MOST_HEADINGS = 12;

/** No posting is found by what lies beyond. */
export const MOST_TEXTS = 12_000;
export const MOST_CHARACTERS = 400_000;
/** Of one text. */
export const LONGEST_READ = 3_000;
/** Longer texts are no headings, buttons or names. */
export const LONGEST_SHORT = 70;
/** A shorter text is a label rather than running text. */
export const LEAST_RUNNING = 26;
/** Less running text than this shows no posting. */
export const LEAST_PROSE = 400;

/** Longer texts in writings without spaces are no headings. */
export const LONGEST_UNSPACED = 20;
/** Of characters after the beginning of a heading: more make a sentence. */
export const LONGEST_REST = 30;

/** Of phrases that speak to a candidate; more say no more. */
export const MOST_SPOKEN_A_TEXT = 4;
export const ENOUGH_SPOKEN = 10;

/** Of a script with structured data: a posting names its type early. */
export const LONGEST_SCRIPT = 300_000;
/** Less is a stub without the posting's text. */
export const LEAST_SCRIPT = 600;

export const LEAST_SCORE = 5;

/** Headings about duties; more stand over many jobs. */
export const MOST_DUTIES = 8;
