import { readSettings } from '../core/checks/settings/readSettings';
import { WrongSettings } from '../core/checks/settings/wrongSettings';
import type { Settings } from '../core/checks/settings/settings';
import { readBytes, UnavailableFile } from './readBytes';

/** The settings of a file; whatever is wrong with it is said with its name. */
export function readSettingsFile(path: string): Settings {
  try {
    return readSettings(textOf(readBytes(path)));
  } catch (error) {
    if (error instanceof WrongSettings || error instanceof UnavailableFile)
      throw new WrongSettings(`${path}: ${error.message}`);
    throw error;
  }
}

/** A Windows terminal redirects text into files of two bytes per character. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
