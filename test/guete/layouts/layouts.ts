import type { Probeplan } from '../generator/model';
import { bw } from './bw';
import { hessen } from './hessen';
import { investitionsprogramm } from './investitionsprogramm';
import { jahreInZeilen } from './jahreInZeilen';
import { koblenz } from './koblenz';
import { nrw } from './nrw';
import { rlp } from './rlp';
import { sap } from './sap';
import { zurueckgehalten } from './zurueckgehalten';

export interface Layout {
  readonly name: string;
  readonly build: () => Probeplan;
  /** Never looked at while the checks are written. */
  readonly heldOut: boolean;
  /** Published as it is: what the checks find on it is no matter of the measurement. */
  readonly published: boolean;
}

const open = (name: string, build: () => Probeplan): Layout => ({
  name,
  build,
  heldOut: false,
  published: false,
});

export const LAYOUTS: readonly Layout[] = [
  open('rlp', rlp),
  open('nrw', nrw),
  open('bw', bw),
  open('hessen', hessen),
  open('jahre-in-zeilen', jahreInZeilen),
  open('sap', sap),
  open('investitionsprogramm', investitionsprogramm),
  { name: 'koblenz', build: koblenz, heldOut: false, published: true },
  { name: 'held-out', build: zurueckgehalten, heldOut: true, published: false },
];
