import "./Icon.css";

/** Strokes on a 16 by 16 grid. The three verdicts differ in outline too: circle, diamond, octagon. */
const PATHS = {
  pay: "M2 4.5h12v7H2zM8 6.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2M4.3 8h.01M11.7 8h.01",
  where:
    "M8 14.2S3.2 10 3.2 6.6a4.8 4.8 0 0 1 9.6 0C12.8 10 8 14.2 8 14.2M8 5a1.7 1.7 0 1 1 0 3.4A1.7 1.7 0 0 1 8 5",
  apply:
    "M2 4h12v8.5H2zM4.6 10.4c.3-1.3 3.2-1.3 3.5 0M6.3 6.1a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2M10 7h2.2M10 9.5h2.2",
  when: "M2.5 3.8h11v9.7h-11zM2.5 6.8h11M5.3 2.2v3M10.7 2.2v3M5.2 9.6h2.2",
  role: "M2 5.5h12v7.8H2zM5.6 5.3V3h4.8v2.3M2 9h12M8 8.2v1.6",
  fits: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M5.2 8.2l2 2 3.7-4.2",
  depends: "M8 1.2 14.8 8 8 14.8 1.2 8zM6.5 6.6c0-2 3.1-1.9 3.1 0 0 1.1-1.6 1.2-1.6 2.3M8 11h.01",
  conflicts: "M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM8 4.8v3.8M8 11h.01",
  warning: "M8 2.2 14.6 13.6H1.4zM8 6.3v3.4M8 11.7h.01",
  chevron: "m4.5 6.2 3.5 3.6 3.5-3.6",
  pencil: "m3 13 .7-2.9L10.9 3l2.1 2.1-7.1 7.2zM9.5 4.4l2.1 2.1",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.3V2.5h-8v8h2.8",
  show: "M8 3.4v9.2M3.8 8.6 8 12.8l4.2-4.2",
  gear: "M8 5.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8M8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M3.5 12.5l1.4-1.4M11.1 4.9l1.4-1.4",
  list: "M5.5 4h8.5M5.5 8h8.5M5.5 12h8.5M2.4 4h.01M2.4 8h.01M2.4 12h.01",
  page: "M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3M5.7 8h4.6M5.7 10.7h4.6",
  lock: "M3.5 7.2h9v6.6h-9zM5.3 7V4.8a2.7 2.7 0 0 1 5.4 0V7M8 10v1.4",
  person: "M8 2.2a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4M2.8 13.8c.4-5 10-5 10.4 0",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of its text; what it means stands in words beside it, or in `label`. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const drawing = <path d={PATHS[name]} />;
  return label === undefined ? (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {drawing}
    </svg>
  ) : (
    <svg class="icon" viewBox="0 0 16 16" role="img" aria-label={label}>
      {drawing}
    </svg>
  );
}
