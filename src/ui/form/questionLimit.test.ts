import { expect, it } from 'vitest';
import { isFullQuestion, limitedQuestion, longestQuestion } from './questionLimit';

it('takes a question whole up to its limit, and cuts a longer one at a whole sign', () => {
  const most = 'a'.repeat(longestQuestion);
  expect(limitedQuestion(most)).toBe(most);
  expect(limitedQuestion(`${most}b`)).toBe(most);
  expect(limitedQuestion(`${'a'.repeat(longestQuestion - 1)}😀`)).toBe(most.slice(1));
});

it('tells that no more fits', () => {
  expect(isFullQuestion('a'.repeat(longestQuestion - 2))).toBe(false);
  expect(isFullQuestion(limitedQuestion('e\u0301'.repeat(longestQuestion)))).toBe(true);
  expect(isFullQuestion(limitedQuestion(`a${'😀'.repeat(longestQuestion)}`))).toBe(true);
});
