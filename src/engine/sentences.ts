/** Words that end in a full stop without ending the sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|approx|avg|est|hrs?|std|mtl|incl|inc|ltd|co|corp|st|mr|mrs|ms|dr|vs|no|min|max|ca|bzw|ggf|inkl|mind|evtl|zzgl|usw|bspw|nr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ph\.d|m\.sc|b\.sc|z\.b|d\.h|u\.a|u\.s|u\.k|a\.m|p\.m)|\b[A-Za-z])$/i;
/** "zum 1. April", "im 2. Lehrjahr": an ordinal goes on. */
const AFTER_ORDINAL =
  /^(?:Jan|Jän|Feb|März|April|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Ausbildungsj|Lehrj|Halbj|Quartal|Semester|Fachsemester)/;
const BOUNDARY = /[.!?。！？]+["'”’)\]]*(?:\s+|$)/g;

/**
 * The sentences of `text.slice(start, end)` as offsets into `text`, in order, without the white space between them.
 * Abbreviations ("U.S.", "approx.") and numbers do not end a sentence.
 */
export function sentences(text: string, start: number, end: number): { start: number; end: number }[] {
  const slice = text.slice(start, end);
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const boundary of slice.matchAll(BOUNDARY)) {
    const stop = boundary.index;
    const next = stop + boundary[0].length;
    const after = slice[next];
    const before = slice.slice(Math.max(from, stop - 12), stop);
    if (boundary[0].startsWith(".") && after !== undefined) {
      if (ABBREVIATION.test(before) && !/^[A-Z][a-z]+ [a-z]/.test(slice.slice(next, next + 24))) continue;
      if (/[a-z]/.test(after)) continue;
      if (/(?:^|\s)\d{1,2}$/.test(before) && AFTER_ORDINAL.test(slice.slice(next, next + 16))) continue;
    }
    found.push({
      start: start + from,
      end: start + next - (boundary[0].length - boundary[0].trimEnd().length),
    });
    from = next;
  }
  if (from < slice.length && slice.slice(from).trim() !== "") found.push({ start: start + from, end });
  return found;
}
