import de from "../../public/_locales/de/messages.json" with { type: "json" };
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import type { MessageSource } from "../../src/i18n/message-source.ts";

export interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
export const catalogues: Record<"en" | "de", Record<string, Entry>> = { en, de };

/** The shipped texts, filled in as a browser does: `$NAME$` by the placeholder's `$1`, `$2`... */
export function textsOf(locale: "en" | "de", uiLanguage: string = locale): MessageSource {
  const catalogue = catalogues[locale];
  return {
    uiLanguage: () => uiLanguage,
    message(key, substitutions) {
      const entry = catalogue[key];
      if (!entry) return "";
      return entry.message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
        const content = entry.placeholders?.[name.toLowerCase()]?.content ?? "";
        return content.replaceAll(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? "");
      });
    },
  };
}
