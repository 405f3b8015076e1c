// What is wrong with a table so that nothing behind it can be read. Thrown by the readers, told at the compiler's door.

export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  /** Line and column from 1, the column in UTF-16 units. */
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

/** All that is wrong has been reported already, and to read on would only repeat it. */
export class Told extends Error {
  override readonly name = 'Told';
}
