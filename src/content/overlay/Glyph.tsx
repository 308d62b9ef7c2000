import { type IconName, iconPaths } from "../../ui/icon-paths.ts";

/** An icon of the extension's pages, without the stylesheet that those pages load with it. */
export const Glyph = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={iconPaths[name]} />
  </svg>
);
