import { capture } from "../../../src/page/capture.ts";

/** Stands in the page for `snapshot.test.ts`, which runs it there. */
Reflect.set(globalThis, "captureInPage", () => capture(document, location.href));
