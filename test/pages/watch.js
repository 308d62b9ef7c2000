// Counts every change to the document after it was parsed, so that a test can say that there was none.
window.changes = [];
addEventListener("DOMContentLoaded", () => {
  new MutationObserver((records) => {
    window.changes.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
