/** Above this size a result may stay #BUSY! for ever in Excel on the web. */
const largestAnswerBytes = 1_500_000;

/** Whether a formula can give an answer of this size in every Excel. */
export function answerFits(answer: readonly (readonly unknown[])[]): boolean {
  return new TextEncoder().encode(JSON.stringify(answer)).length <= largestAnswerBytes;
}
