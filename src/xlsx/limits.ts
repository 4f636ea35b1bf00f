/** What the parts of a workbook that are read may add up to, unpacked. */
export const MAX_UNPACKED_BYTES = 600_000_000;
/** Cells that hold something, in all sheets together; also the most of anything else that comes in long lists. */
export const MAX_CELLS = 5_000_000;
/** Characters of shared formulas: they stand in the file once and in the snapshot as often as they are shared. */
export const MAX_SHARED_CHARACTERS = 200_000_000;
/** Excel itself ends at 65,490 cell formats. */
export const MAX_FORMATS = 100_000;
