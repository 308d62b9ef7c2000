import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { type FactGroup as Group, groupLabel } from "./fact-groups.ts";
import { Icon } from "./Icon.tsx";
import "./FactGroup.css";

/** One question a person asks of a posting, with the facts that answer it. */
export function FactGroup({ group, children }: { group: Group; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={`facts group-${group}`} aria-labelledby={id}>
      <h2 id={id} class="facts-heading">
        <Icon name={group} />
        {groupLabel(group)}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
