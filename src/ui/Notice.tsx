import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import "./Notice.css";

/** Something that decides before any fact does. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="notice">
      <Icon name="conflicts" />
      <div>
        <strong>{title}</strong> <span>{children}</span>
      </div>
    </div>
  );
}
