/** The version of Excel's calculation, as its application and every workbook report it. */
export const CALCULATION_ENGINE = 191029;
