import { t } from "../i18n/t.ts";

/** On a site that is read only at a click: what that is, and the switch to always. */
export const SiteOffer = ({ onAlways }: { onAlways: () => void }) => (
  <p class="site-offer">
    {t("siteOffer")}
    <button type="button" class="button button-quiet" onClick={onAlways}>
      {t("siteAlways")}
    </button>
  </p>
);
