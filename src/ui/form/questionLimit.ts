/**
 * So many signs a search box takes, of what is typed and of what is pasted. Of one that holds far more, such as thousands of
 * accents on one letter, a browser needs minutes to draw a line.
 */
export const longestQuestion = 1000;

/** A question as far as a search box takes it. */
export function limitedQuestion(text: string): string {
  // Half of a sign of two parts is no sign.
  return text.length > longestQuestion
    ? text.slice(0, longestQuestion).replace(/\p{Surrogate}$/u, '')
    : text;
}

/** Whether a search box is full, so that more of a question was left out, or would be. */
export function isFullQuestion(text: string): boolean {
  // By a sign that is left out whole it may be one short.
  return text.length >= longestQuestion - 1;
}
