import { t } from "../i18n/t.ts";
import { Icon } from "./Icon.tsx";
import "./ProfileOffer.css";

/** Offers "My situation" once; skipping it is as easy as taking it. */
export function ProfileOffer({ onAccept, onSkip }: { onAccept: () => void; onSkip: () => void }) {
  return (
    <section class="offer" aria-label={t("profileHeading")}>
      <Icon name="person" />
      <p>{t("profileOffer")}</p>
      <p class="offer-actions">
        <button type="button" class="button" onClick={onAccept}>
          {t("welcomeSituation")}
        </button>
        <button type="button" class="button button-quiet" onClick={onSkip}>
          {t("profileOfferSkip")}
        </button>
      </p>
    </section>
  );
}
