import type { Finding } from '../report';
import { append } from './append';
import type { FormulaFinding } from './formulaFinding';

/** A workbook that was not calculated again is told so once for each sheet. */
export function oldValuesTogether(causes: readonly FormulaFinding[]): Finding[] {
  const old = new Map<string, Finding[]>();
  for (const { finding } of causes) if (isOld(finding)) append(old, finding.cell.sheet, finding);
  const told = [...old.values()].map(([first, ...others]): Finding => {
    if (others.length === 0) return first!;
    const more = others.length === 1 ? 'einer weiteren Zelle' : `${others.length} weiteren Zellen`;
    return {
      ...first!,
      cells: [first!, ...others].map(({ cell }) => cell),
      text: `${first!.text} Ebenso in ${more} dieses Blatts.`,
    };
  });
  const others = causes.map(({ finding }) => finding).filter((finding) => !isOld(finding));
  return [...others, ...told];
}

function isOld({ rule, berechnet }: Finding): boolean {
  return rule === 'FM-05' && berechnet !== null;
}
