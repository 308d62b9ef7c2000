/** A document whose paragraphs are the lines of a text, for text that came from no page. Its words stay text. */
export function textDocument(text: string): Document {
  const made = document.implementation.createHTMLDocument("");
  for (const line of text.split(/\r\n?|\n/))
    made.body.appendChild(made.createElement("p")).textContent = line;
  return made;
}
