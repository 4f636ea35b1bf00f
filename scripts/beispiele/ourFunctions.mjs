import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const BUNDLE = new URL('../../dist/functions.js', import.meta.url);

/**
 * How Excel writes a function of an add-in into a file, so that it is recognised where the add-in is not installed
 * (OfficeDev/Excel-Custom-Functions #108).
 */
const IN_FILES = '_xldudf_PLANWERK_';

/** A formula with one of Planwerk's functions, and what the built function gives for these values. */
export function ourFormula(name, args, values) {
  return { formula: `${IN_FILES}${name}(${args})`, result: call(name, values) };
}

let functions;

function call(name, values) {
  functions ??= load();
  return functions.get(name)(...values);
}

/** The bundle asks for the global that Excel's runtimes give it, and for nothing else. */
function load() {
  const known = new Map();
  class ExcelError extends Error {}
  runInNewContext(readFileSync(BUNDLE, 'utf8'), {
    CustomFunctions: {
      associate: (name, implementation) => known.set(name, implementation),
      Error: ExcelError,
      ErrorCode: {},
    },
  });
  return known;
}
