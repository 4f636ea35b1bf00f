import type { WriteStream } from 'node:tty';
import type { Wish } from './arguments/command';

/** The wish, and the terminal it is shown on: plain data, since it travels to the workers. */
export interface Presentation extends Wish {
  readonly width: number;
  readonly colour: boolean;
}

/** Where the output goes to a file or another program. */
const WIDTH_WITHOUT_TERMINAL = 100;
const LEAST_WIDTH = 40;

export function presentationOn(
  { isTTY, columns }: Pick<WriteStream, 'isTTY' | 'columns'>,
  wish: Wish,
  { NO_COLOR = '', TERM }: NodeJS.ProcessEnv = process.env,
): Presentation {
  return {
    ...wish,
    width: isTTY ? Math.max(LEAST_WIDTH, columns) : WIDTH_WITHOUT_TERMINAL,
    colour: isTTY && NO_COLOR === '' && TERM !== 'dumb',
  };
}
