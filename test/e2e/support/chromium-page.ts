import { writeFile } from "node:fs/promises";
import type { Frame, Page } from "puppeteer-core";
import type { Key, TestFrame, TestPage } from "./test-browser.ts";
import { toTheMiddle } from "./to-the-middle.ts";
import { until } from "./until.ts";

class ChromiumFrame implements TestFrame {
  constructor(private readonly at: Frame) {}

  evaluate = (expression: string): Promise<unknown> => this.at.evaluate(expression);

  async until(expression: string): Promise<void> {
    await until(
      // A page that is still on its way to its document has not failed.
      () => this.evaluate(expression).catch(String),
      (answer) => answer === true,
      expression,
    );
  }

  text = async (): Promise<string> => String(await this.evaluate("document.body.innerText"));
}

/** A tab or a popup of Chromium. */
export class ChromiumPage extends ChromiumFrame implements TestPage {
  constructor(
    readonly page: Page,
    readonly tabId: number,
  ) {
    super(page.mainFrame());
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: "load" });
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: "load" });
  }

  show = (): Promise<void> => this.page.bringToFront();

  async click(selector: string): Promise<void> {
    await this.until(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    await this.evaluate(toTheMiddle(selector));
    await this.page.click(selector);
  }

  type = (text: string): Promise<void> => this.page.keyboard.type(text);

  async press(key: Key, modifier?: "Shift"): Promise<void> {
    if (modifier) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    if (modifier) await this.page.keyboard.up(modifier);
  }

  async frame(part: string): Promise<TestFrame> {
    const found = await until(
      () =>
        this.page.frames().find((frame) => frame !== this.page.mainFrame() && frame.url().includes(part)) ??
        null,
      (frame) => frame !== null,
      `a frame at ${part}`,
    );
    if (!found) throw new Error("unreachable");
    return new ChromiumFrame(found);
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.page.screenshot({ type: "png" }));
  }

  isOpen = async (): Promise<boolean> => !this.page.isClosed();

  close = (): Promise<void> => this.page.close();
}
