import { capture } from "../../page/capture.ts";
import { isJobPosting } from "../../page/is-job-posting.ts";
import { textDocument } from "../../page/text-document.ts";

/**
 * Whether a page whose address names a job shows it in open shadow roots. The gate stays out of them: to look for them
 * in every page would cost more than all else that it does.
 */
export function isPostingInShadow(document: Document, address: string): boolean {
  const elements = document.querySelectorAll("*");
  if (![...elements].some(({ shadowRoot }) => shadowRoot !== null)) return false;
  return isJobPosting(textDocument(capture(document, address).text), address).posting;
}
