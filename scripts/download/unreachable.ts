/**
 * What may help after a failure: the same command `later`, or once the moment has come that the message names (`waited`), or
 * another one (`command`) as this one would be answered alike.
 */
export type Advice = 'later' | 'waited' | 'command';

/** The service could not be reached, or gave no records; what was written so far stays. */
export class Unreachable extends Error {
  readonly advice: Advice;

  constructor(message: string, advice: Advice = 'later') {
    super(message);
    this.advice = advice;
  }
}
