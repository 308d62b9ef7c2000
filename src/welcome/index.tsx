import { t } from "../i18n/t.ts";
import { startPage } from "../ui/start-page.tsx";
import { Welcome } from "../ui/Welcome.tsx";
import "../ui/FactGroup.css";
import "../ui/page.css";

startPage(
  t("welcomeTitle"),
  <Welcome logo="/icons/smallprint-128.png" situationHref="/src/options/index.html#situation" />,
);
