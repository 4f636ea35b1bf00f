import type { QuartilMethode } from '../../ratios/quartil/position';
import { METHODS } from '../table/methodLine';

/** What the line says by which a comparison is known as ours. */
export interface Origin {
  readonly methode: QuartilMethode;
  readonly ownCounts: boolean;
  readonly sheet: string;
  readonly address: string;
}

const METHOD_LINE =
  /^Methode: Quartile nach ([^;]+);(?: n = [\d.]+;)?(?: eigener Wert (nicht )?enthalten;)? Vergleich mit Planwerk aus (.+)!([A-Z]+\d+(?::[A-Z]+\d+)?)\.$/;

/** What the line by which a comparison is known as ours says; null for every other text. */
export function originOf(text: string): Origin | null {
  const match = METHOD_LINE.exec(text);
  const methode = (Object.keys(METHODS) as QuartilMethode[]).find(
    (key) => METHODS[key] === match?.[1],
  );
  if (match === null || methode === undefined) return null;
  return { methode, ownCounts: match[2] === undefined, sheet: match[3]!, address: match[4]! };
}
