import { HostError, type HostObject } from '../../protocol/hostObject';
import type { Move } from '../edit/formulas/shift';
import type { SheetState } from '../model/workbook';
import type { RangeTarget, Session } from '../session';
import { rangeObject } from './range';

interface LiveRange {
  readonly object: HostObject;
  /** null when all its cells were deleted. */
  target: RangeTarget | null;
}

/** The ranges that an add-in holds: they stay with their cells when rows are inserted above them. */
export class LiveRanges {
  private ranges: LiveRange[] = [];

  range(session: Session, first: RangeTarget): HostObject {
    let built = rangeObject(session, first);
    const current = (): HostObject => {
      const { target } = live;
      if (target === null || !session.workbook.sheets.includes(target.sheet)) throw lost();
      if (built.target !== target) built = rangeObject(session, target);
      return built;
    };
    const object: HostObject = {
      type: 'Range',
      get target() {
        return current().target;
      },
      get properties() {
        return current().properties!;
      },
      get navigations() {
        return current().navigations!;
      },
      get methods() {
        return current().methods!;
      },
    };
    const live: LiveRange = { object, target: first };
    this.ranges.push(live);
    return object;
  }

  moved(sheet: SheetState, move: Move): void {
    for (const live of this.ranges) {
      if (live.target?.sheet !== sheet) continue;
      const area = move(live.target.area);
      live.target = area === null ? null : { sheet, area };
    }
  }

  /** When a batch has run, only what the client keeps is still of interest. */
  forget(isKept: (object: HostObject) => boolean): void {
    this.ranges = this.ranges.filter(({ object }) => isKept(object));
  }
}

function lost(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}
