import type { FunctionMetadata } from '../host/calculation/addInFunctions';
import type { ExcelStandIn } from '../host/excelStandIn';

/** As manifest.xml names it. */
const NAMESPACE = 'PLANWERK';

/** Makes the add-in's functions known to Excel, by the file that it was built with; false where that is missing. */
export async function installFunctions(standIn: ExcelStandIn): Promise<boolean> {
  try {
    const answer = await fetch('functions.json');
    if (!answer.ok) return false;
    standIn.install(NAMESPACE, (await answer.json()) as FunctionMetadata);
    return true;
  } catch {
    return false;
  }
}
