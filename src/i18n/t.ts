import type messages from "../../public/_locales/en/messages.json";
import { messageSource } from "./message-source.ts";

type Messages = typeof messages;

/** Every key of `public/_locales/en/messages.json`. */
export type MessageKey = keyof Messages;

/** Keys that have a form for one and for other counts (`weeks_one`, `weeks_other`), without the suffix. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

type Filled<Key extends MessageKey> = Messages[Key] extends { placeholders: object }
  ? [string, ...string[]]
  : [];

/**
 * The text of a key in the user's language.
 * @param substitutions what stands for `$1`, `$2`... in the order of the message's placeholders, already formatted
 */
export function t<Key extends MessageKey>(key: Key, ...substitutions: Filled<Key>): string {
  return messageSource().message(key, substitutions);
}

/** The language of the texts shown: the browser's, as long as there are texts in it, else the texts' own. */
export function language(): string {
  const texts = t("languageTag");
  const ui = messageSource().uiLanguage();
  return ui === texts || ui.startsWith(`${texts}-`) ? ui : texts;
}

/** The text of a counted key; the count is its first substitution, formatted for the language. */
export function tCount(key: CountedKey, count: number, ...substitutions: string[]): string {
  const form = new Intl.PluralRules(language()).select(count) === "one" ? "one" : "other";
  const shown = new Intl.NumberFormat(language()).format(count);
  return messageSource().message(`${key}_${form}`, [shown, ...substitutions]);
}
