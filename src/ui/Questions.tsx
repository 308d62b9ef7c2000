import { t } from "../i18n/t.ts";
import { CopyButton } from "./CopyButton.tsx";
import { Icon } from "./Icon.tsx";
import "./Questions.css";

/** What to ask the employer, each copyable alone and all together. */
export function Questions({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <details class="questions">
      <summary>
        <Icon name="depends" />
        {t("questionsHeading")} <span class="questions-count">{texts.length}</span>
      </summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <span dir="auto">{text}</span>
            <CopyButton text={text} label={t("copyQuestion")} />
          </li>
        ))}
      </ul>
      {texts.length > 1 && <CopyButton text={texts.join("\n")} label={t("copyAllQuestions")} wide />}
    </details>
  );
}
