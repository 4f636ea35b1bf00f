import { figuresOf, type Figures } from './figures/figures';
import { groupOf, type Group } from './figures/group';
import { outliersOf, type Outlier } from './figures/outliers';
import { protectionOf, type Protection } from './figures/protection';
import { sentenceOf } from './figures/sentence';
import { WITHOUT_VALUE } from './figures/words';
import { standingOf, type Standing } from './figures/standing';
import type { Chosen, Direction, Settings } from './settings';
import { withDecimals, type Form } from './source/form';
import { withoutOtherUnits } from './source/leaveOut';
import type { Kennzahl, Reading } from './source/reading';

/** An indicator in comparison: a row of the table. */
export interface Line {
  readonly name: string;
  readonly position: number;
  readonly form: Form;
  readonly direction: Direction;
  readonly group: Group;
  readonly figures: Figures;
  readonly protection: Protection;
  readonly standing: Standing | null;
  /** null where there is no own Kommune, or nothing that its value could be compared with. */
  readonly sentence: string | null;
  readonly outliers: readonly Outlier<Named>[];
}

/** A value with the Kommune that it is of, as far as it may be named. */
interface Named {
  readonly name: string;
  readonly value: number;
}

export interface Comparison {
  readonly reading: Reading;
  readonly settings: Settings;
  /** Whose comparison it is; null where nobody's. */
  readonly own: string | null;
  readonly lines: readonly Line[];
}

export function compare(given: Reading, settings: Settings): Comparison {
  const reading = settings.countsOtherUnits ? given : withoutOtherUnits(given);
  const own = nameOfOwn(reading, settings);
  const lines = settings.chosen.flatMap((chosen) => {
    const kennzahl = reading.kennzahlen.find(({ position }) => position === chosen.position);
    return kennzahl === undefined ? [] : [lineOf(reading, settings, own, kennzahl, chosen)];
  });
  return { reading, settings, own, lines };
}

function lineOf(
  reading: Reading,
  { own, ownCounts, methode, anonymous }: Settings,
  ownName: string | null,
  kennzahl: Kennzahl,
  { direction, decimals }: Chosen,
): Line {
  const form = withDecimals(kennzahl.form, decimals);
  const group = groupOf(reading, kennzahl, own, ownCounts);
  const figures = figuresOf(group, methode);
  const standing =
    group.own === null || ownName === null ? null : standingOf(group.own, figures, form);
  const named: Named[] = [
    ...group.peers.map(({ kommune, value }) => ({
      name: anonymous ? ANONYMOUS : reading.kommunen[kommune]!.name,
      value,
    })),
    ...(group.ownCounts && ownName !== null && group.own !== null
      ? [{ name: ownName, value: group.own }]
      : []),
  ];
  return {
    name: kennzahl.name,
    position: kennzahl.position,
    form,
    direction,
    group,
    figures,
    protection: protectionOf(group),
    standing,
    sentence: sentenceFor(ownName, { group, standing, figures, form, direction }),
    outliers: outliersOf(named, figures),
  };
}

function sentenceFor(
  kommune: string | null,
  {
    group: { own: value, peers },
    standing,
    ...rest
  }: Pick<Line, 'group' | 'standing' | 'figures' | 'form' | 'direction'>,
): string | null {
  if (kommune === null) return null;
  if (value === null) return `${kommune} ${WITHOUT_VALUE}`;
  return standing === null ? null : sentenceOf({ kommune, value, standing, peers, ...rest });
}

/** Until the person has given the name. */
const UNNAMED = 'Eigene Kommune';
const ANONYMOUS = 'eine Vergleichskommune';

function nameOfOwn({ kommunen }: Reading, { own, ownName }: Settings): string | null {
  if (own === null) return null;
  if (ownName !== '') return ownName;
  if ('kommune' in own) return kommunen[own.kommune]?.name ?? null;
  return own.name.trim() === '' ? UNNAMED : own.name;
}
