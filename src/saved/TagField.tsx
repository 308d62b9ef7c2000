import { t } from "../i18n/t.ts";

interface Props {
  tags: readonly string[];
  onAdd(tag: string): void;
  onRemove(tag: string): void;
}

/** The tags of a job; Enter adds the one that is typed. */
export function TagField({ tags, onAdd, onRemove }: Props) {
  return (
    <div class="tag-field">
      <label>
        <span>{t("savedTags")}</span>
        <input
          type="text"
          placeholder={t("savedTagHint")}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing) return;
            onAdd(event.currentTarget.value);
            event.currentTarget.value = "";
          }}
        />
      </label>
      <div class="chips">
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class="chip"
            aria-label={t("savedTagRemove", tag)}
            onClick={() => onRemove(tag)}
          >
            <span dir="auto">{tag}</span> <span aria-hidden="true">×</span>
          </button>
        ))}
      </div>
    </div>
  );
}
