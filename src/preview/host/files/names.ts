/** What Excel's object model and its files call the same. */

import type { ConditionalRule } from 'hucre/xlsx';

type FileOperator = NonNullable<ConditionalRule['operator']>;

const BORDERS = [
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['hair', 'Continuous', 'Hairline'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
  ['double', 'Double', 'Thick'],
] as const;

export type FileBorder = (typeof BORDERS)[number][0];

export function borderFromFile(name: string): { style: string; weight: string } {
  const found = BORDERS.find(([file]) => file === name) ?? BORDERS[0];
  return { style: found[1], weight: found[2] };
}

/** The nearest that files know: they have no thick dashed line. */
export function borderInFile(style: string, weight: string): FileBorder {
  const ofStyle = BORDERS.filter(([, name]) => name === style);
  const found = ofStyle.find(([, , name]) => name === weight) ?? ofStyle[ofStyle.length - 1];
  return (found ?? BORDERS[0])[0];
}

const UNDERLINES = [
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
] as const;

export function underlineFromFile(name: boolean | string | undefined): string {
  if (name === true) return 'Single';
  return UNDERLINES.find(([file]) => file === name)?.[1] ?? 'None';
}

export function underlineInFile(name: string): (typeof UNDERLINES)[number][0] | undefined {
  return UNDERLINES.find(([, model]) => model === name)?.[0];
}

/** "centerContinuous" is CenterAcrossSelection; everything else differs only in its first letter. */
export function alignmentFromFile(name: string): string {
  return name === 'centerContinuous' ? 'CenterAcrossSelection' : capitalized(name);
}

export function alignmentInFile(name: string): string {
  return name === 'CenterAcrossSelection' ? 'centerContinuous' : uncapitalized(name);
}

export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Files count degrees downwards from 90 on, and write 255 for letters below each other, Excel's 180. */
export function orientationFromFile(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function orientationInFile(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

/** Excel.ConditionalCellValueOperator and Excel.DataValidationOperator say "EqualTo" where files say "equal". */
export function operatorInFile(name: unknown): FileOperator {
  return uncapitalized(String(name).replace(/EqualTo$/, 'Equal')) as never;
}
