import { JSDOM } from "jsdom";
import { answer } from "../answer.ts";
import { factItems, squash, Tally } from "./compare.ts";
import type { Sample } from "./samples.ts";

/** What was measured on texts. */
export interface TextsScore {
  postings: number;
  facts: Record<string, Tally>;
  /** Postings of which every fact is right. */
  exact: number;
  quotes: number;
  /** Quotes that do not stand in the text. */
  lostQuotes: number;
  misses: string[];
}

/** Measures every kind of fact on labelled texts, under the rules of the labels' guide. */
export function scoreTexts(samples: readonly Sample[], today: string): TextsScore {
  const facts = Object.fromEntries(Object.keys(factItems).map((name) => [name, new Tally()]));
  const score: TextsScore = {
    postings: samples.length,
    facts,
    exact: 0,
    quotes: 0,
    lostQuotes: 0,
    misses: [],
  };
  for (const { id, url, html, labels } of samples) {
    const read = answer({ id, url, html, isText: false, posting: true }, today);
    const skipped = Array.isArray(labels.skip) ? labels.skip : [];
    let exact = true;
    for (const [name, items] of Object.entries(factItems)) {
      if (skipped.includes(name)) continue;
      const [want, got] = [items(labels[name]), items(read[name])];
      const how = facts[name]?.add(want, got);
      if (!how) continue;
      exact = false;
      score.misses.push(`${id} ${name} ${how}: ${JSON.stringify(got)} for ${JSON.stringify(want)}`);
    }
    if (exact) score.exact += 1;
    countQuotes(score, read, html);
  }
  return score;
}

function countQuotes(score: TextsScore, read: Record<string, unknown>, html: string): void {
  const source = squash(new JSDOM(html).window.document.documentElement.textContent);
  for (const quotes of Object.values(Object(read.evidence)))
    for (const quote of Array.isArray(quotes) ? quotes : []) {
      score.quotes += 1;
      if (!source.includes(squash(String(quote)))) score.lostQuotes += 1;
    }
}
