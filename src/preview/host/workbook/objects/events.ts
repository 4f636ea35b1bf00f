import type { HostObject } from '../../protocol/hostObject';
import { NULL_OBJECT } from '../../protocol/hostObject';
import { areaAddress } from '../model/areas';
import type { Doer, Happening, Happenings } from '../happenings';
import type { RangeTarget, Session } from '../session';
import { notFound } from './collection';

/** Whom an event is for, if not for a sheet by its id: the client's name for the workbook and its collections. */
export const WORKBOOK = 'Workbook';

/** The events of a sheet, and of all sheets, by the names and numbers of the client. */
export const SHEET_EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
  Calculated: 16,
  FormatChanged: 18,
} as const;
const ADDED = 13;
const DELETED = 15;

/** Sends a message of an event to the client. */
export type Post = (event: number, target: string, message: object) => void;

/** The events that the add-in listens to. */
export class AddInEvents {
  private readonly registered = new Set<string>();
  /** The ranges of events, for `event.getRange()`. */
  private readonly ranges = new Map<string, RangeTarget>();
  private lastActive: string | null = null;

  constructor(
    happenings: Happenings,
    private readonly post: Post,
    activeSheet: string,
  ) {
    this.lastActive = activeSheet;
    happenings.listen((happening) => this.tell(happening));
  }

  /** `_Register…Event` and `_Unregister…Event`, for these events of one target. */
  methods(target: string, events: Readonly<Record<string, number>>): HostObject['methods'] {
    return Object.fromEntries(
      Object.entries(events).flatMap(([name, number]) => {
        const key = `${number} ${target}`;
        return [
          [`_Register${name}Event`, () => void this.registered.add(key)],
          [`_Unregister${name}Event`, () => void this.registered.delete(key)],
        ];
      }),
    );
  }

  rangesOfEvents(session: Session): HostObject['methods'] {
    const range = (reference: string): HostObject | null => {
      const target = this.ranges.get(reference);
      return target === undefined ? null : session.objects.range(target);
    };
    return {
      _GetRangeForEventByReferenceId: (reference: string) => range(reference) ?? notFound(),
      _GetRangeOrNullObjectForEventByReferenceId: (reference: string) =>
        range(reference) ?? NULL_OBJECT,
    };
  }

  private tell(happening: Happening): void {
    switch (happening.kind) {
      case 'cellsChanged': {
        const { sheet, area, changeType, doer, details } = happening;
        this.send(SHEET_EVENTS.DataChanged, sheet.id, {
          ...source(doer),
          changeType,
          worksheetId: sheet.id,
          address: areaAddress(area),
          referenceId: this.refer({ sheet, area }),
          triggerSource: doer === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
          shiftDirection: 'None',
          ...details,
        });
        return;
      }
      case 'formatChanged': {
        const { sheet, area } = happening;
        this.send(SHEET_EVENTS.FormatChanged, sheet.id, {
          ...source('person'),
          worksheetId: sheet.id,
          address: areaAddress(area),
          referenceId: this.refer({ sheet, area }),
        });
        return;
      }
      case 'calculated':
        for (const { id } of happening.sheets) {
          this.send(SHEET_EVENTS.Calculated, id, { worksheetId: id, address: '' });
        }
        return;
      case 'selectionChanged': {
        const { sheet, area } = happening;
        this.send(SHEET_EVENTS.SelectionChanged, sheet.id, {
          worksheetId: sheet.id,
          address: areaAddress(area),
        });
        return;
      }
      case 'sheetActivated': {
        const { id } = happening.sheet;
        if (this.lastActive !== null) {
          this.send(SHEET_EVENTS.Deactivated, this.lastActive, { worksheetId: this.lastActive });
        }
        this.lastActive = id;
        this.send(SHEET_EVENTS.Activated, id, { worksheetId: id });
        return;
      }
      case 'sheetAdded':
        this.send(ADDED, null, { ...source(happening.doer), worksheetId: happening.sheet.id });
        return;
      case 'sheetDeleted':
        this.send(DELETED, null, { ...source(happening.doer), worksheetId: happening.sheet.id });
        return;
      case 'appearanceChanged':
      case 'calculating':
    }
  }

  /** To those who listen to the sheet, and those who listen to all. */
  private send(event: number, sheet: string | null, message: object): void {
    for (const target of [sheet, WORKBOOK]) {
      if (target !== null && this.registered.has(`${event} ${target}`)) {
        this.post(event, target, message);
      }
    }
  }

  private refer(target: RangeTarget): string {
    const reference = `event-${this.ranges.size + 1}`;
    this.ranges.set(reference, target);
    return reference;
  }
}

/** Excel.EventSource: a co-author's changes arrive from elsewhere. */
function source(doer: Doer): { source: 'Local' | 'Remote' } {
  return { source: doer === 'coauthor' ? 'Remote' : 'Local' };
}
