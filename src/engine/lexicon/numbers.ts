import { oneOf } from "./pattern.ts";

/** One to twenty in the languages of the postings; a number's spellings are separated by `|`. */
export const numberWords = {
  en: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  de: "ein|eine|einem|einen|einer|eines|eins zwei drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf dreizehn vierzehn fünfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
  fr: "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
  es: "un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis|dieciseis diecisiete dieciocho diecinueve veinte",
  pt: "um|uma dois|duas três|tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte",
  nl: "een|één|eén twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
  it: "un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti",
} as const;

const VALUES = new Map(
  Object.values(numberWords).flatMap((words) =>
    words
      .split(" ")
      .flatMap((spellings, index) => spellings.split("|").map((word) => [word, index + 1] as const)),
  ),
);

/** Every number word, in small letters. */
export const NUMBER_WORDS: readonly string[] = [...VALUES.keys()];

/** Pattern source of a number word of any language; for patterns with the flag `i`. No capturing groups. */
export const NUMBER_WORD = oneOf(NUMBER_WORDS);

/**
 * The number that digits or a word state: "3", "2.5", "2,5", "three", "zwölf"; null when it is none.
 * No thousands: a full stop or comma is a decimal sign.
 */
export function numberOf(text: string): number | null {
  const word = VALUES.get(text.trim().toLowerCase());
  if (word !== undefined) return word;
  return /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : null;
}
