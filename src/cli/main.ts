import { readArguments } from './arguments/readArguments';
import { HELP, USAGE } from './arguments/usage';
import { checkFiles } from './checkFiles';
import { endWhenNobodyReads, write } from './output';
import { exitCode, MISUNDERSTOOD } from './exitCode';
import { presentationOn } from './presentation';
import { harmless } from './text/harmless';

/** `planwerk …`: does what the words say and gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  endWhenNobodyReads();
  const command = readArguments(args);
  switch (command.kind) {
    case 'help':
      await write(process.stdout, HELP);
      return 0;
    case 'misunderstood':
      await write(process.stderr, `planwerk: ${harmless(command.reason)}\n\n${USAGE}`);
      return MISUNDERSTOOD;
    case 'check':
      return exitCode(
        await checkFiles(command.files, presentationOn(process.stdout, command.wish)),
      );
  }
}
