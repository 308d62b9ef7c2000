/** How long a test waits for what it expects, in ms. Nothing waits that long when all is well. */
export const PATIENCE = 15_000;
const PAUSE = 25;

/**
 * Asks again and again until the answer is accepted.
 * @param what says in the error what did not come
 * @returns the accepted answer
 */
export async function until<Answer>(
  ask: () => Promise<Answer> | Answer,
  isRight: (answer: Answer) => boolean,
  what: string,
  patience = PATIENCE,
): Promise<Answer> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`not in time: ${what}; last: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
