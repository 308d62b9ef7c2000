/**
 * Whether the browser shows the document in another language than it was written in. Chromium says so with a class on
 * the root and wraps what it translates in nested `font` elements; Firefox changes the root's `lang`.
 * @param language of the root when the document was first read
 */
export function isTranslated(document: Document, language: string): boolean {
  const root = document.documentElement;
  if (!root) return false;
  if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(root.getAttribute("class") ?? "")) return true;
  if (document.querySelector("font > font") !== null) return true;
  const now = root.getAttribute("lang") ?? "";
  return language !== "" && primary(now) !== primary(language);
}

const primary = (tag: string) => tag.toLowerCase().replace(/[-_].*$/, "");
