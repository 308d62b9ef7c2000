import { render } from "preact";
import { language, t } from "../i18n/t.ts";
import "../ui/tokens.css";
import "../ui/base.css";
import { SavedPage } from "./SavedPage.tsx";

document.documentElement.lang = language();
document.title = `${t("savedTitle")} · ${t("extensionName")}`;
render(<SavedPage now={Date.now} />, document.body);
