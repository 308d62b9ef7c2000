import { type ComponentChild, render } from "preact";
import { language, t } from "../i18n/t.ts";
import "./tokens.css";
import "./base.css";

/**
 * Draws a page of the extension: sets its title and the language of its texts.
 * @throws Error when the page has no `#root`
 */
export function startPage(title: string, content: ComponentChild): void {
  const root = document.querySelector("#root");
  if (!root) throw new Error("the page has no #root");
  document.title = title;
  document.documentElement.lang = language();
  document.documentElement.dir = t("textDirection");
  render(content, root);
}
