import { ENGLISH } from '../formula/language';
import { tokenize } from '../formula/tokens';

/** Functions that came after the file format was settled: files write them with a prefix, so that old Excel keeps them. */
const PREFIXED = new Set(
  (
    'ACOT ACOTH ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND ' +
    'BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT ' +
    'CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S ' +
    'CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST ' +
    'FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS ' +
    'HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS ' +
    'MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION ' +
    'PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC ' +
    'QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P ' +
    'STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT ' +
    'TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH ' +
    'XOR Z.TEST'
  ).split(' '),
);
const PREFIXED_TWICE = new Set(['FILTER', 'SORT']);

/** A function of an add-in is written so that it is recognised without it (OfficeDev/Excel-Custom-Functions #108). */
const OF_ADD_IN = /^(PLANWERK)\./;

/** What a person reads: XLOOKUP instead of _xlfn.XLOOKUP, A1# instead of _xlfn.ANCHORARRAY(A1). */
export function formulaFromFile(formula: string): string {
  if (!/_xl(?:(?:fn|pm|udf)\.|dudf_)/i.test(formula)) return formula;
  return formula
    .replace(/_xldudf_([A-Z0-9]+)_/gi, '$1.')
    .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, '$1#')
    .replace(/_xlfn\.SINGLE\(([^()]+)\)/gi, '@$1')
    .replace(/_xl(?:fn|pm|udf)\.(?:_xlws\.)?/gi, '');
}

/** Without its "=". */
export function formulaInFile(formula: string): string {
  return tokenize(formula.replace(/^=/, ''), ENGLISH)
    .map(({ kind, text }) => {
      if (kind === 'reference' && text.endsWith('#')) {
        return `_xlfn.ANCHORARRAY(${text.slice(0, -1)})`;
      }
      if (kind !== 'function') return text;
      const name = text.toUpperCase();
      if (OF_ADD_IN.test(name)) return name.replace(OF_ADD_IN, '_xldudf_$1_');
      if (PREFIXED_TWICE.has(name)) return `_xlfn._xlws.${name}`;
      return PREFIXED.has(name) ? `_xlfn.${name}` : text;
    })
    .join('');
}
