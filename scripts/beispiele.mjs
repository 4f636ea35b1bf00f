/** `npm run beispiele`: the example workbook, from the published tables in assets/daten. It is committed. */
import { installIfMissing } from './install.mjs';

installIfMissing();
await import('./beispiele/write.mjs');
