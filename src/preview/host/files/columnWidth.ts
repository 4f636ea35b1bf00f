/**
 * Files measure columns in the digits of the workbook's font, Excel's object model in points. A digit of Calibri 11
 * is 7 pixels wide, a pixel three quarters of a point (learn.microsoft.com, DocumentFormat.OpenXml, Column.Width).
 */
const PIXELS_OF_A_DIGIT = 7;
const POINTS_OF_A_PIXEL = 0.75;

export function widthInPoints(digits: number): number {
  return Math.round(digits * PIXELS_OF_A_DIGIT) * POINTS_OF_A_PIXEL;
}

export function widthInDigits(points: number): number {
  return points / POINTS_OF_A_PIXEL / PIXELS_OF_A_DIGIT;
}
