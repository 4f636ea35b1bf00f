import { readSettings, WrongSettings } from '../core/checks/settings/readSettings';
import type { Settings } from '../core/checks/settings/settings';
import { readBytes, UnavailableFile } from './readBytes';

/** The settings of a file; whatever is wrong with it is said with its name. */
export function readSettingsFile(path: string): Settings {
  try {
    return readSettings(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    if (error instanceof WrongSettings || error instanceof UnavailableFile)
      throw new WrongSettings(`${path}: ${error.message}`);
    throw error;
  }
}
