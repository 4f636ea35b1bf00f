import { readArguments } from './arguments/readArguments';
import { HELP, USAGE } from './arguments/usage';
import { balanceFile } from './balance/balanceFile';
import { checkFiles } from './checkFiles';
import { endWhenNobodyReads, write } from './output';
import { WrongSettings } from '../core/checks/settings/wrongSettings';
import { DEFAULTS } from '../core/checks/settings/settings';
import type { CheckCommand } from './arguments/command';
import { readSettingsFile } from './settingsFile';
import { exitCode, MISUNDERSTOOD } from './exitCode';
import { presentationOn } from './presentation';
import { harmless } from './text/harmless';

/** With the settings of the file that `--regeln` names. */
async function check({ files, wish, rules, lastYear }: CheckCommand): Promise<number> {
  const presentation = presentationOn(process.stdout, wish);
  try {
    const settings = rules === null ? DEFAULTS : readSettingsFile(rules);
    return exitCode(await checkFiles(files, { presentation, settings, lastYear }));
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    await write(process.stderr, `planwerk: ${harmless(error.message)}\n`);
    return MISUNDERSTOOD;
  }
}

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
      return check(command);
    case 'balance': {
      const { width } = presentationOn(process.stdout, { json: false, atLeast: 'hinweis' });
      const { file, copy, wish } = command;
      const { output, problems, exitCode: code } = balanceFile(file, copy, wish, width);
      await write(process.stdout, output);
      for (const problem of problems)
        await write(process.stderr, `planwerk: ${harmless(`${file}: ${problem}`)}\n`);
      return code;
    }
  }
}
