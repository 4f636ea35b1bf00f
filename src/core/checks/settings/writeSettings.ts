import { DEFAULTS, type Settings } from './settings';

/** What a file of settings says of these: only what is otherwise than given. It is read by {@link settingsOf} again. */
export function contentOf({ change, overrun, severities, off }: Settings) {
  const { change: usual, overrun: usualOverrun } = DEFAULTS;
  const isChanged = change.percent !== usual.percent || change.euros !== usual.euros;
  return {
    ...(isChanged && { aenderung: { prozent: change.percent, euro: change.euros } }),
    ...(overrun.percent !== usualOverrun.percent && { hochrechnung: { prozent: overrun.percent } }),
    ...(Object.keys(severities).length > 0 && { schwere: severities }),
    ...(off.length > 0 && { aus: off }),
  };
}

export function isAdjusted(settings: Settings): boolean {
  return Object.keys(contentOf(settings)).length > 0;
}

/** The file for the command line, or for the next workbook. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify(contentOf(settings), null, 2)}\n`;
}
