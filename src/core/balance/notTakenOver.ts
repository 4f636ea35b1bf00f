import { tableName } from '../checks/words';
import type { Plan } from '../plan/types';
import type { PlanColumn } from './columnsAtWork';
import type { Work } from './work';

/** Why Abschreibungen and Jahresergebnis of a plan are compared with no Erfolgsplan; null where they are, or it has none. */
export function notTakenOver(
  { tables }: Plan,
  { tree, given, rivals }: Work,
  chosen: readonly PlanColumn[],
): string | null {
  const takesOver = (['abschreibungen', 'gewinn', 'verlust'] as const).some((role) =>
    tree.roles.has(role),
  );
  const isGiven = chosen.some(({ index }) => {
    const { result, abschreibungen } = given[index]!;
    return result.length + abschreibungen.length > 0;
  });
  if (!takesOver || chosen.length === 0 || isGiven) return null;
  const front = 'Abschreibungen und Jahresergebnis wurden nicht abgeglichen, weil';
  if (!tables.some(({ kind }) => kind === 'Erfolgsplan'))
    return `${front} in der Mappe kein Erfolgsplan zu erkennen ist.`;
  if (rivals.length === 0)
    return `${front} der Erfolgsplan für diese Spalten keine Beträge dafür nennt.`;
  const all = [tree, ...rivals].map(({ herkunft }) => tableName(herkunft.table));
  return `${front} es mehrere Pläne für dieselben Jahre gibt (${all.join(', ')}) und keinen Erfolgsplan, der nach Blattname oder Überschrift zu diesem gehört.`;
}
