import { isFromFormula, type Compared, type Deviation } from './deviations';

/** What a formula leaves over, such as the change of the liquid means, differs by what one typed figure differs by. */
export function typedBehind(rest: Deviation, { deviations }: Compared): Deviation | null {
  if (!isFromFormula(rest)) return null;
  const typed = [...deviations.values()].filter(
    (other) =>
      !isFromFormula(other) && Math.abs(Math.abs(other.more) - Math.abs(rest.more)) < 0.005,
  );
  return typed.length === 1 ? typed[0]! : null;
}
