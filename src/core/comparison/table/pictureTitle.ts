import type { Content } from '../../workbook/change';
import type { Comparison, Line } from '../compare';
import { placesOf, rounded } from '../source/form';
import { fitsExcel } from './formulaLength';
import type { Layout } from './layout';
import { addressAt, type Anchor } from './place';
import { quoted } from './quoted';
import type { Row } from './row';
import { MEDIAN, OWN } from './shares';
import { titleOf } from './title';

const SCALE = ' (0 % = Minimum, 100 % = Maximum)';
/** Behind a whole sentence. */
const SCALE_SENTENCE = ' Minimum = 0 %, Maximum = 100 %.';

/** What the picture shows: the sentence of a single indicator, of several how many of them lie above their Median. */
export function pictureTitle(
  comparison: Comparison,
  rows: readonly Row[],
  layout: Layout,
  anchor: Anchor,
): Content {
  const { own, lines } = comparison;
  const isLive = rows.some((row) => row.isLive);
  const title = `${titleOf(comparison)}: `;
  const plain = `${title}Quartile zwischen Minimum und Maximum${SCALE}`;
  if (own === null) return { text: plain };
  if (lines.length === 1) {
    const { sentence } = lines[0]!;
    const says = sentence === null ? plain : `${title}${sentence}${SCALE_SENTENCE}`;
    const at = addressAt(anchor, layout.sentences, 0);
    const formula = `=IF(${at}="",${quoted(plain)},${quoted(title)}&${at}&${quoted(SCALE_SENTENCE)})`;
    return isLive && fitsExcel(formula) ? { formula } : { text: says };
  }
  const compared = lines.filter(isPlaced);
  const above = compared.filter(isAbove);
  const opening = `${title}${own} bei `;
  const closing = ` Kennzahlen über dem Median${SCALE}`;
  const text = `${opening}${above.length} von ${compared.length}${closing}`;
  if (!isLive) return { text };
  const cells = lines.map(({ form }, index) => {
    const at = (place: number): string =>
      addressAt(anchor, layout.firstLine + index, layout.ownColumn + place);
    const places = placesOf(form);
    const both = `COUNT(${at(OWN)},${at(MEDIAN)})=2`;
    const higher = `ROUND(${at(OWN)},${places})>ROUND(${at(MEDIAN)},${places})`;
    return { both: `(${both})`, higher: `IF(${both},1*(${higher}),0)` };
  });
  const sum = (key: 'both' | 'higher'): string => cells.map((cell) => cell[key]).join('+');
  const formula = `=${quoted(opening)}&(${sum('higher')})&" von "&(0+${sum('both')})&${quoted(closing)}`;
  return fitsExcel(formula) ? { formula } : { text };
}

function isPlaced({ group, figures }: Line): boolean {
  return group.own !== null && figures.median !== null;
}

/** As they are shown: only so the title and the sentences say the same. */
function isAbove({ group, figures, form }: Line): boolean {
  return rounded(form, group.own!) > rounded(form, figures.median!);
}
