/** What is wrong with a document under `knowledge/`, and what to do about it. */
export interface OverviewFault {
  readonly file: string;
  /** Counted from 1; absent where the fault has no place in the file (a missing file). */
  readonly line?: number;
  /** Completes "expected …". */
  readonly expected: string;
  /** One sentence, for the person who maintains the documents. */
  readonly remedy: string;
}

/**
 * A document under `knowledge/` cannot be used as it is. Thrown while reading, never while
 * answering: the assistant does not start on a text it may have misread.
 */
export class OverviewError extends Error {
  readonly fault: OverviewFault;

  constructor(fault: OverviewFault) {
    super(describeFault(fault));
    this.name = 'OverviewError';
    this.fault = fault;
  }
}

function describeFault({ file, line, expected, remedy }: OverviewFault): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: expected ${expected}. ${remedy}`;
}
