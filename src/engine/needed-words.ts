// What a text must hold for a pattern to match in it at all, so that the many patterns that have nothing to find in a posting
// are neither searched for nor compiled. The idea is the "prefilter" of RE2: a sequence needs all that its parts need, a
// choice needs what one of its branches needs.

/** What a part of a pattern asks for. */
interface Part {
  /** All strings that it stands for, when they are few. */
  exact: readonly string[] | null;
  needed: readonly Choice[];
}

/** Strings of which whatever a part matches holds one. */
interface Choice {
  words: readonly string[];
  /** That a text holds one of them by chance; to compare with. */
  chance: number;
}

const MOST_EXACT = 12;
const MOST_WORDS = 2000;
const MOST_CHOICES = 4;
/** Choices that more texts meet tell nothing. */
const MOST_CHANCE = 1;

const BRANCHES = /(?:[^\\|()[\].^$*+?{]+\|)+/y;
const PLAIN = /[^\\|()[\].^$*+?{]+/y;
const GROUP = /\?(?:(<?[=!])|:|<\w+>)/y;
const COUNT = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const COUNTS = "*+?{";

const START: readonly string[] = [""];
const EMPTY: Part = { exact: START, needed: [] };
const ANYTHING: Part = { exact: null, needed: [] };

/** What no digit tells apart. */
export const withoutDigits = (text: string): string => text.replace(/[1-9]/g, "0");

/**
 * Choices of words: every match of a pattern holds at least one word of each, written with zeros for all digits and in lower
 * case, but for words of one or two characters, which keep their case. A text that has none of the words of a choice cannot
 * match. Empty when there are no words that many texts lack.
 */
export function neededWords(pattern: RegExp): string[][] {
  const written = (word: string): string[] =>
    word.length > 2 ? [word.toLowerCase()] : pattern.ignoreCase ? inAnyCase(word) : [word];
  return neededBy(new Reader(pattern).choice()).map(({ words }) => [...new Set(words.flatMap(written))]);
}

const inAnyCase = (word: string): string[] =>
  [...word].reduce(
    (starts, end) => starts.flatMap((start) => [start + end, start + end.toUpperCase()]),
    [""],
  );

/** Reads the syntax of a pattern, which is known to be right. */
class Reader {
  #at = 0;
  readonly #source: string;
  readonly #ignoresCase: boolean;

  constructor({ source, ignoreCase }: RegExp) {
    this.#source = source;
    this.#ignoresCase = ignoreCase;
  }

  #plain(text: string): string {
    return withoutDigits(this.#ignoresCase ? text.toLowerCase() : text);
  }

  /**
   * Branches up to a closing bracket or the end.
   * @param before what stands before all of them, which counts as their beginning
   */
  choice(before: readonly string[] = START): Part {
    const exact = this.#plainBranches(before);
    let branch = this.#sequence(before);
    if (exact.length === 0 && this.#source[this.#at] !== "|") return branch;
    const others: (Choice | undefined)[] = [];
    for (;;) {
      if (branch.exact) exact.push(...branch.exact);
      else others.push(branch.needed[0]);
      if (this.#source[this.#at] !== "|") break;
      this.#at += 1;
      exact.push(...this.#plainBranches(before));
      branch = this.#sequence(before);
    }
    if (others.length === 0 && exact.length <= MOST_EXACT) return { exact, needed: [] };
    return { exact: null, needed: union(exact.length > 0 ? [choiceOf(exact)[0], ...others] : others) };
  }

  /** Branches without any sign, but the last: most of a list of words. */
  #plainBranches(before: readonly string[]): string[] {
    const start = this.#at;
    BRANCHES.lastIndex = start;
    if (!BRANCHES.test(this.#source)) return [];
    this.#at = BRANCHES.lastIndex;
    const branches = this.#plain(this.#source.slice(start, this.#at - 1)).split("|");
    return before === START ? branches : before.flatMap((start) => branches.map((end) => start + end));
  }

  #sequence(before: readonly string[]): Part {
    let run = before;
    let isWhole = true;
    const needed: Choice[] = [];
    for (;;) {
      const literal = this.#literal();
      if (literal) run = run.map((start) => start + literal);
      const next = this.#source[this.#at];
      if (next === undefined || next === "|" || next === ")") break;
      const part = next === "(" ? this.#group(run) : joined(run, this.#counted(this.#term(next), START));
      if (part.exact) {
        run = part.exact;
        continue;
      }
      isWhole = false;
      needed.push(...part.needed);
      if (!part.needed.some(({ words }) => words === run)) needed.push(...choiceOf(run));
      run = START;
    }
    if (isWhole) return { exact: run, needed: [] };
    needed.push(...choiceOf(run));
    return { exact: null, needed: needed.sort((a, b) => a.chance - b.chance).slice(0, MOST_CHOICES) };
  }

  /** Plain characters up to the next sign; one that is counted is left to be read with its count. */
  #literal(): string {
    const start = this.#at;
    PLAIN.lastIndex = start;
    if (!PLAIN.test(this.#source)) return "";
    const end = PLAIN.lastIndex;
    this.#at = COUNTS.includes(this.#source[end] ?? " ") ? end - 1 : end;
    return this.#plain(this.#source.slice(start, this.#at));
  }

  #term(sign: string): Part {
    this.#at += 1;
    if (sign === "[") return this.#class();
    if (sign === "^" || sign === "$") return EMPTY;
    if (sign === ".") return ANYTHING;
    const character = sign === "\\" ? this.#escape() : sign;
    if (character === "") return EMPTY;
    return character === null ? ANYTHING : { exact: [this.#plain(character)], needed: [] };
  }

  /** A group together with what stands before it. */
  #group(before: readonly string[]): Part {
    GROUP.lastIndex = this.#at + 1;
    const [head, looks] = GROUP.exec(this.#source) ?? [""];
    this.#at += 1 + head.length;
    const inside = this.choice(looks ? START : before);
    this.#at += 1;
    return looks ? { exact: before, needed: [] } : this.#counted(inside, before);
  }

  /** What follows a backslash: the character, "" for a boundary, null for one of many. */
  #escape(): string | null {
    const source = this.#source;
    const name = source[this.#at++] ?? "";
    if (name === "d") return "0";
    if (name === "b" || name === "B") return "";
    if (name === "p" || name === "P" || name === "k") {
      this.#at = source.indexOf(name === "k" ? ">" : "}", this.#at) + 1;
      return null;
    }
    if (name !== "u" && name !== "x") return /\w/.test(name) ? null : name;
    if (source[this.#at] === "{") {
      this.#at = source.indexOf("}", this.#at) + 1;
      return null;
    }
    const digits = source.slice(this.#at, this.#at + (name === "u" ? 4 : 2));
    this.#at += digits.length;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  /** A class of a few characters, none of them a range but of digits, stands for each of them. */
  #class(): Part {
    const source = this.#source;
    const members = new Set<string>();
    let isKnown = source[this.#at] !== "^";
    for (let isRange = false; this.#at < source.length && source[this.#at] !== "]"; ) {
      const sign = source[this.#at++] ?? "";
      const member = sign === "\\" ? this.#escape() : sign;
      const isDash = sign === "-" && members.size > 0 && source[this.#at] !== "]";
      if (member && !isDash) members.add(this.#plain(member));
      // A range has to stay within the digits, which are one.
      isKnown &&= Boolean(member) && (!(isDash || isRange) || members.has("0"));
      if (isRange && member && !/\d/.test(member)) isKnown = false;
      isRange = isDash;
    }
    this.#at += 1;
    return isKnown && members.size <= 4 ? { exact: [...members], needed: [] } : ANYTHING;
  }

  /** @param without what is left when there is none of it */
  #counted(part: Part, without: readonly string[]): Part {
    const sign = this.#source[this.#at];
    if (sign === undefined || !COUNTS.includes(sign)) return part;
    COUNT.lastIndex = this.#at;
    const [count = sign, least] = COUNT.exec(this.#source) ?? [];
    this.#at += count.length;
    if (sign === "?" && part.exact && part.exact.length < MOST_EXACT)
      return { exact: [...without, ...part.exact], needed: [] };
    if (sign === "?" || sign === "*" || least === "0") return ANYTHING;
    return { exact: null, needed: neededBy(part) };
  }
}

/** A part and what stands before it as one. */
function joined(before: readonly string[], part: Part): Part {
  const { exact } = part;
  if (exact === START) return { exact: before, needed: [] };
  if (exact && before.length * exact.length <= MOST_EXACT)
    return { exact: before.flatMap((start) => exact.map((end) => start + end)), needed: [] };
  return { exact: null, needed: neededBy(part) };
}

/** What one of several choices asks for; nothing when one of them asks for nothing. */
function union(choices: readonly (Choice | undefined)[]): Choice[] {
  const words: string[] = [];
  let chance = 0;
  for (const choice of choices) {
    if (!choice) return [];
    words.push(...choice.words);
    chance += choice.chance;
  }
  return chance <= MOST_CHANCE && words.length <= MOST_WORDS ? [{ words, chance }] : [];
}

/** The rarest first. */
const neededBy = ({ exact, needed }: Part): readonly Choice[] => (exact ? choiceOf(exact) : needed);

/** A choice of some strings; none when a text may well hold one of them by chance. */
function choiceOf(words: readonly string[]): Choice[] {
  let chance = 0;
  for (const word of words) {
    const weight = weightOf(word);
    if (weight < 1.5 || (word.length < 3 && COMMON.test(word))) return [];
    chance += weight < MOST_WEIGHT ? 0.3 ** weight : LEAST_CHANCE;
  }
  return chance <= MOST_CHANCE ? [{ words, chance }] : [];
}

/** Words that tell more are all as rare. */
const MOST_WEIGHT = 8;
const LEAST_CHANCE = 0.3 ** MOST_WEIGHT;

/** One letter, two frequent ones or punctuation, which stand in every text. */
const COMMON = /^(?:[a-z]|[a-ik-pr-wy\s!-/:-@[-`{-~]*)$/;

/** How much a word tells, in letters of Latin: a digit, a sign of money or a character of Japanese tells more than one. */
function weightOf(word: string): number {
  let weight = 0;
  for (let index = 0; index < word.length && weight < MOST_WEIGHT; index++) {
    const code = word.charCodeAt(index);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) weight += 1;
    else if (code === 48) weight += 1.5;
    else weight += code < 128 || (code >= 0x2010 && code < 0x2030) ? 0.4 : 2;
  }
  return weight;
}
