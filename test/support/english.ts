import { setMessageSource } from "../../src/i18n/message-source.ts";
import { textsOf } from "./message-source.ts";

setMessageSource(textsOf("en"));
