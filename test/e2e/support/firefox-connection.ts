import type { Browser } from "puppeteer-core";

/** WebDriver BiDi as Firefox speaks it. Puppeteer's own pages cannot show an extension's pages; its connection can. */
export interface Connection {
  send(method: string, params: object): Promise<Record<string, unknown>>;
  /** The value of an expression in a context, as JSON can hold it; promises are awaited. */
  evaluate(context: string, expression: string): Promise<unknown>;
  /** The reference of the first match of a selector, to click on; null without one. */
  element(context: string, selector: string): Promise<string | null>;
}

/** @see https://w3c.github.io/webdriver-bidi/ */
export function connectionOf(browser: Browser): Connection {
  const raw: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> } =
    Reflect.get(browser, "connection");
  const send = async (method: string, params: object) => (await raw.send(method, params)).result;
  const answerTo = async (context: string, expression: string): Promise<unknown> => {
    const target = { context };
    const answer = await send("script.evaluate", { target, expression, awaitPromise: true });
    if (answer.type !== "success")
      throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`);
    return answer.result;
  };
  return {
    send,
    async evaluate(context, expression) {
      // `undefined` has no JSON.
      const wrapped = `(async () => JSON.stringify(await (${expression})) ?? "null")()`;
      const value: unknown = Reflect.get(Object(await answerTo(context, wrapped)), "value");
      if (typeof value !== "string") throw new Error(`${expression}: no value`);
      return JSON.parse(value);
    },
    async element(context, selector) {
      const found = await answerTo(context, `document.querySelector(${JSON.stringify(selector)})`);
      const id: unknown = Reflect.get(Object(found), "sharedId");
      return typeof id === "string" ? id : null;
    },
  };
}
