import type { Probeplan } from '../generator/model';
import { PlanBuilder } from '../generator/planBuilder';
import type { Table } from '../generator/table';
import { erfolgsplan, festsetzung, kontenuebersicht } from './rlp/erfolg';
import { finanzplan, vermoegensplan } from './rlp/vermoegen';

/** Rheinland-Pfalz: an Abwasserwerk, laid out by the EigAnVO; accounts and Vermögensplan with formulas. */
export function rlp(): Probeplan {
  const plan = new PlanBuilder('rlp');
  const beschluss = plan.sheet('Festsetzungsbeschluss');
  const gesamt = plan.sheet('Erfolgsplan');
  const konten = kontenuebersicht(plan.sheet('Kontenübersicht'));
  const erfolg = erfolgsplan(plan, gesamt, konten);
  const vermoegen = vermoegensplan(plan, plan.sheet('Vermögensplan'), erfolg, konten);
  finanzplan(plan, plan.sheet('Finanzplan'), erfolg, konten, vermoegen);
  stateFestsetzung(plan, festsetzung(beschluss, erfolg, vermoegen), erfolg, vermoegen);
  return plan.finish();
}

function stateFestsetzung(
  plan: PlanBuilder,
  beschluss: Table,
  erfolg: Table,
  vermoegen: Table,
): void {
  const fixed = (row: string) => beschluss.figure(row, 'euro');
  const ansatz = (row: string) => erfolg.figure(row, 'a25');
  plan.sum(fixed('ertraege'), ['summe', '10', '11', '12', '15'].map(ansatz));
  plan.sum(
    fixed('aufwendungen'),
    ['5a', '5b', '6a', '6b', '7a', '7b', '8', '9', '13', '14', '16', '17', '19'].map(ansatz),
  );
  plan.signedSum(fixed('ergebnis'), [fixed('ertraege')], [fixed('aufwendungen')]);
  plan.equal(ansatz('20'), fixed('ergebnis'));
  plan.equal(vermoegen.figure('herkunft', 'ansatz'), fixed('einnahmen'));
  plan.equal(vermoegen.figure('verwendung', 'ansatz'), fixed('ausgaben'));
  plan.equal(vermoegen.figure('verwendung', 've'), fixed('ve'));
  plan.equal(vermoegen.figure('kredite', 'ansatz'), fixed('kredite'));
  plan.equal(fixed('einnahmen'), fixed('ausgaben'));
}
