import { t } from "../i18n/t.ts";
import { Icon } from "./Icon.tsx";
import "./Welcome.css";

/** The first-run page, one screen: what it does, where to look, what it never does. */
export function Welcome({ logo, situationHref }: { logo: string; situationHref: string }) {
  return (
    <section class="welcome">
      <img src={logo} alt="" width="64" height="64" />
      <h1>{t("welcomeTitle")}</h1>
      <p class="lead">{t("welcomeLead")}</p>
      <ul>
        <li class="group-pay">
          <Icon name="list" />
          {t("welcomeBadge")}
        </li>
        <li class="group-where">
          <Icon name="show" />
          {t("welcomeOpen")}
        </li>
        <li class="group-apply">
          <Icon name="lock" />
          {t("welcomePrivate")}
        </li>
      </ul>
      <p>
        <a class="button button-main" href={situationHref}>
          <Icon name="person" />
          {t("welcomeSituation")}
        </a>
      </p>
    </section>
  );
}
