import { remembered } from '../remembered';

/** A row number that a label refers to, with the sign that it is to have there. */
export interface Reference {
  readonly from: string;
  /** The last of a range, the same as {@link from} for a single row. */
  readonly to: string;
  readonly factor: 1 | -1;
}

const ITEM = String.raw`(?:\d{1,3}(?:\.\d{1,3})*[a-z]?|[IVX]{1,5}|[A-Z])\.?\)?`;
const RANGE = String.raw`${ITEM}(?:\s*(?:bis|–|-)\s*${ITEM})?`;
const LIST = new RegExp(
  String.raw`(?:summe|saldo|pos\.?|positionen?|nr\.?|nrn\.?|nummern?|zeilen?|ziffern?|ziff\.?|=|\()\s*(?:aus|der|von)?\s*(?:nrn?\.?|nummern?|zeilen?|pos\.?|positionen?|ziff\.?)?\s*(${RANGE}(?:\s*(?:,|;|u\.|und|\+|\.\/\.|abzgl\.|abzüglich|minus|[-−–](?=\s))\s*(?:nr\.?|zeilen?|pos\.?)?\s*${RANGE})*)\s*\)?\s*:?$`,
  'i',
);

/**
 * The rows that a sum names itself: "(Pos. I, II, III)", "Summe aus Nummern 1 bis 3", "(Saldo aus 4 und 8)",
 * "(5 ./. 9)".
 */
export const readReferences = remembered((label): readonly Reference[] => {
  const match = LIST.exec(label.trim());
  const list = match?.[1];
  if (list === undefined) return [];
  const parts = list.split(
    /\s*(,|;|u\.|und|\+|\.\/\.|abzgl\.|abzüglich|minus|(?<=\s)[-−–](?=\s))\s*/i,
  );
  const references: Reference[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const minus = /^(?:\.\/\.|abz|minus|[-−–])/i.test(parts[index - 1] ?? '');
    const [from = '', to = from] = parts[index]!.replace(/^(?:nr\.?|zeilen?|pos\.?)\s*/i, '').split(
      /\s*(?:bis|–|-)\s*/,
    );
    references.push({ from: tidy(from), to: tidy(to), factor: minus ? -1 : 1 });
  }
  if (references.length === 1 && references[0]!.from === references[0]!.to) return [];
  return references;
});

function tidy(number: string): string {
  return number.replace(/[.)]+$/, '').replace(/^0+(?=\d)/, '');
}
