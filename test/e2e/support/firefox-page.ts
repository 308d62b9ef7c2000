import { writeFile } from "node:fs/promises";
import type { Connection } from "./firefox-connection.ts";
import type { Key, TestFrame, TestPage } from "./test-browser.ts";
import { toTheMiddle } from "./to-the-middle.ts";
import { until } from "./until.ts";

/** @see https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<Key | "Shift", string> = {
  Shift: "\uE008",
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  Space: " ",
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
  Backspace: "\uE003",
};
/** The right button of a mouse. */
export const RIGHT = 2;
const down = (value: string) => ({ type: "keyDown", value });
const up = (value: string) => ({ type: "keyUp", value });

class FirefoxFrame implements TestFrame {
  constructor(
    protected readonly connection: Connection,
    protected readonly context: string,
  ) {}

  evaluate = (expression: string): Promise<unknown> => this.connection.evaluate(this.context, expression);

  async until(expression: string): Promise<void> {
    await until(
      () => this.evaluate(expression),
      (answer) => answer === true,
      expression,
    );
  }

  text = async (): Promise<string> => String(await this.evaluate("document.body.innerText"));
}

/** A tab or the popup of Firefox. */
export class FirefoxPage extends FirefoxFrame implements TestPage {
  constructor(
    connection: Connection,
    context: string,
    readonly tabId: number,
    private readonly closeIt: () => Promise<void>,
  ) {
    super(connection, context);
  }

  async goto(url: string): Promise<void> {
    await this.connection.send("browsingContext.navigate", { context: this.context, url, wait: "complete" });
  }

  async reload(): Promise<void> {
    await this.connection.send("browsingContext.reload", { context: this.context, wait: "complete" });
  }

  async show(): Promise<void> {
    await this.connection.send("browsingContext.activate", { context: this.context });
  }

  async click(selector: string, button = 0): Promise<void> {
    const sharedId = await until(
      () => this.connection.element(this.context, selector),
      (found) => found !== null,
      selector,
    );
    await this.evaluate(toTheMiddle(selector));
    await this.perform("pointer", [
      { type: "pointerMove", x: 0, y: 0, origin: { type: "element", element: { sharedId } } },
      { type: "pointerDown", button },
      { type: "pointerUp", button },
    ]);
  }

  async type(text: string): Promise<void> {
    await this.perform(
      "key",
      [...text].flatMap((letter) => [down(letter), up(letter)]),
    );
  }

  async press(key: Key, modifier?: "Shift"): Promise<void> {
    const stroke = [down(KEYS[key]), up(KEYS[key])];
    await this.perform("key", modifier ? [down(KEYS[modifier]), ...stroke, up(KEYS[modifier])] : stroke);
  }

  async frame(part: string): Promise<TestFrame> {
    const context = await until(
      () => this.contextOfFrame(part),
      (found) => found !== null,
      `a frame at ${part}`,
    );
    return new FirefoxFrame(this.connection, context ?? "");
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.connection.send("browsingContext.captureScreenshot", {
      context: this.context,
    });
    await writeFile(path, Buffer.from(String(data), "base64"));
  }

  async isOpen(): Promise<boolean> {
    try {
      await this.evaluate("true");
      return true;
    } catch {
      return false;
    }
  }

  close = (): Promise<void> => this.closeIt();

  private async contextOfFrame(part: string): Promise<string | null> {
    const tree = await this.connection.send("browsingContext.getTree", { root: this.context });
    const inside = (contexts: unknown): { context: string; url: string }[] =>
      Array.isArray(contexts) ? contexts.flatMap((one) => [one, ...inside(one.children)]) : [];
    return (
      inside(tree.contexts).find(({ context, url }) => context !== this.context && url.includes(part))
        ?.context ?? null
    );
  }

  private async perform(type: "key" | "pointer", actions: object[]): Promise<void> {
    await this.connection.send("input.performActions", {
      context: this.context,
      actions: [{ type, id: `test-${type}`, actions }],
    });
  }
}
