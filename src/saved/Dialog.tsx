import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../i18n/t.ts";
import "./Dialog.css";

interface Props {
  title: string;
  /** Also called by Escape. */
  onClose(): void;
  children: ComponentChildren;
}

/** A modal dialog that holds the focus and gives it back. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Together with what is in it: keys and clicks find it open or not at all.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t("savedClose")}
        </button>
      </header>
      {children}
    </dialog>
  );
}
