import { type IconName, iconPaths } from "./icon-paths.ts";
import "./Icon.css";

export type { IconName } from "./icon-paths.ts";

/** A line drawing in the colour of its text; what it means stands in words beside it, or in `label`. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const drawing = <path d={iconPaths[name]} />;
  return label === undefined ? (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {drawing}
    </svg>
  ) : (
    <svg class="icon" viewBox="0 0 16 16" role="img" aria-label={label}>
      {drawing}
    </svg>
  );
}
