/** Asks again until the answer suits, within a limit; the last answer otherwise. For what a page shows with no element to wait for. */
export async function eventually<T>(
  ask: () => Promise<T>,
  suits: (answer: T) => boolean,
  limitMs = 20_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  let answer = await ask();
  while (!suits(answer) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await ask();
  }
  return answer;
}
