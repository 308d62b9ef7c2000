/** Records as version 1 wrote them: no deadlines, copies, words of one's own, changes or history of the status. */
export const rowV1 = {
  id: "greenhouse:quill/41",
  url: "https://boards.greenhouse.io/quill/jobs/41",
  firstSeenAt: 1_700_000_000_000,
  savedAt: 1_700_000_100_000,
  user: { status: "applied", note: "sent on Friday", tags: ["river"], editedAt: 1_700_000_200_000 },
  summary: { title: "Hydrologist", employer: "Quill Works", quotes: "Hydrologist" },
};

export const detailsV1 = {
  id: "greenhouse:quill/41",
  capture: {
    url: "https://boards.greenhouse.io/quill/jobs/41",
    documentTitle: "Hydrologist at Quill Works",
    language: "en",
    text: "Hydrologist\nQuill Works looks after rivers.",
    extraction: {
      facts: [
        {
          kind: "title",
          value: "Hydrologist",
          certainty: "stated",
          evidence: [
            {
              type: "text",
              position: { type: "TextPositionSelector", start: 0, end: 11 },
              quote: {
                type: "TextQuoteSelector",
                exact: "Hydrologist",
                prefix: "",
                suffix: "\nQuill Works looks after rivers.",
              },
              sentence: "Hydrologist",
            },
          ],
        },
      ],
      conditions: [],
      conflicts: [],
    },
    at: 1_700_000_000_000,
  },
};

const { summary: _, ...light } = rowV1;
/** The same job as an export of version 1 held it. */
export const jobV1 = { ...light, capture: detailsV1.capture };
