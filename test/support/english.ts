import { setMessageSource } from "../../src/i18n/message-source.ts";
import { textsOf } from "./message-source.ts";

setMessageSource(textsOf("en"));

// jsdom lays nothing out, so that there is nothing to scroll.
if ("Element" in globalThis) Element.prototype.scrollIntoView ??= () => {};
