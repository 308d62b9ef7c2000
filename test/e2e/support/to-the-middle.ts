/** Brings an element where nothing that sticks to the window's edge lies over it, as a hand would before it clicks. */
export const toTheMiddle = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: "center", behavior: "instant" })`;
