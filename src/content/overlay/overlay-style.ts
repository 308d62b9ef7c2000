import base from "../../ui/base.css?inline";
import icon from "../../ui/Icon.css?inline";
import tokens from "../../ui/tokens.css?inline";
import verdict from "../../ui/Verdict.css?inline";
import overlay from "./overlay.css?inline";

/**
 * The extension's own styles for the overlay's shadow root. The tokens stand on an element inside, for a page's rules
 * can set properties of the host, custom ones too; and `rem`, which is the page's root font size, becomes the user's.
 */
export const overlayStyle = [tokens, base, icon, verdict, overlay]
  .join("\n")
  .replace(/:root,\s*:host\b/g, ".overlay")
  .replace(/(\d*\.?\d+)rem\b/g, "calc($1 * var(--rem))");
