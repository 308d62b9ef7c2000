/**
 * Puts a text on the clipboard. On pages without a secure origin, where the clipboard is not to be had, by way of a
 * field that is selected for a moment.
 * @param root where the field may stand
 * @returns whether it is there
 */
export async function copyText(text: string, root: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, root);
  }
}

function copyBySelection(text: string, root: Element): boolean {
  const shadow = root.getRootNode();
  const focused = shadow instanceof ShadowRoot ? shadow.activeElement : null;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "hidden";
  root.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
