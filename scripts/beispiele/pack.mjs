import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { BASE_FONT } from './style.mjs';

const APPLICATION = 'docProps/app.xml';

/** The bytes of a workbook, the same on every machine. */
export async function pack({ sheets, namedRanges = [], properties, published }) {
  const bytes = await writeXlsx({
    sheets,
    defaultFont: BASE_FONT,
    namedRanges,
    properties: { creator: 'Planwerk', created: published, modified: published, ...properties },
  });
  return repack(bytes);
}

/** Packs the parts anew, because zlib's bytes depend on the machine and fflate's do not. */
function repack(bytes) {
  const parts = unzipSync(bytes);
  const application = strFromU8(parts[APPLICATION]);
  parts[APPLICATION] = strToU8(
    application.replace('<Application>hucre<', '<Application>Planwerk<'),
  );
  // fflate writes the local time of day.
  return zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1) });
}
