import { AddInFunctions, type FunctionMetadata } from './calculation/addInFunctions';
import { createCalculation } from './calculation/createCalculation';
import { Suspendable } from './calculation/suspendable';
import { Conditions } from './conditions';
import { person, type Person } from './person';
import { Engine } from './protocol/engine';
import { USUAL, type Switches } from './switches';
import { installWindowsHost, type WindowsHost } from './transport/windows';
import { Happenings, type Listener } from './workbook/happenings';
import { calculateNow } from './workbook/edit/edit';
import type { WorkbookState } from './workbook/model/workbook';
import { AddInEvents } from './workbook/objects/events';
import { LiveRanges } from './workbook/objects/liveRanges';
import { workbookObject } from './workbook/objects/workbook';
import { worksheetObject } from './workbook/objects/worksheet';
import type { Session } from './workbook/session';

/** Excel with an open workbook, for a page with the real client of Office.js, and for a person at a grid. */
export class ExcelStandIn {
  readonly switches: Switches;
  readonly engine: Engine;
  /** The custom functions of the add-in. */
  readonly functions = new AddInFunctions();
  /** What a person does at the grid. */
  readonly person: Person;
  /** What somebody else does who has the same workbook open. */
  readonly coauthor: Person;
  /** Which conditional formats hold where. */
  readonly conditions = new Conditions(() => this.session);
  private readonly happenings = new Happenings();
  private hosts: WindowsHost[] = [];
  private open_: Open;

  constructor(workbook: WorkbookState, switches: Partial<Switches> = {}) {
    this.switches = { ...USUAL, ...switches };
    this.open_ = this.opened(workbook);
    const root = () => this.open_.root;
    this.engine = new Engine({
      get root() {
        return root();
      },
      services: this.functions.services,
      excelApi: () => this.switches.excelApi,
      beforeBatch: () => this.open_.calculation.finish(),
      afterBatch: () => {
        this.open_.calculation.resume();
        this.open_.ranges.forget((object) => this.engine.referenceOf(object) !== undefined);
      },
    });
    this.person = person(() => ({ session: this.session, doer: 'person' }));
    this.coauthor = person(() => ({ session: this.session, doer: 'coauthor' }));
    this.happenings.listen(({ kind }) => {
      if (kind !== 'calculating') this.workbook.isDirty = true;
    });
    this.happenings.listen(({ kind }) => {
      if (kind !== 'selectionChanged') this.conditions.forget();
    });
  }

  get session(): Session {
    return this.open_.session;
  }

  get workbook(): WorkbookState {
    return this.session.workbook;
  }

  /** Another workbook takes the place of this one; a page that worked on it is to be loaded anew. */
  open(workbook: WorkbookState): void {
    this.open_.close();
    this.engine.releaseAll();
    this.hosts = [];
    this.conditions.forget();
    this.open_ = this.opened(workbook);
  }

  /** Puts the contract on the window of a page, before office.js loads there. */
  serve(window: { external?: unknown }): WindowsHost {
    const { switches } = this;
    const host = installWindowsHost(window, this.engine, {
      requirementSets: () => ({
        ExcelApi: switches.excelApi,
        SharedRuntime: '1.1',
        CustomFunctionsRuntime: '1.3',
        CustomFunctions: '1.9',
        CustomXmlParts: '1.1',
        DelayForCellEdit: '1.1',
      }),
      background: () => (switches.theme === 'dark' ? 0x262626 : 0xffffff),
      latency: () => switches.latency,
      payloadLimit: () => switches.payloadLimit,
      documentName: () => this.workbook.name,
      settings: () => this.workbook.settings,
    });
    this.hosts.push(host);
    this.functions.loading(host);
    return host;
  }

  /** Makes the functions of an add-in known by the `functions.json` that it was built with. */
  install(namespace: string, metadata: FunctionMetadata): void {
    this.functions.install(namespace, metadata);
    calculateNow(this.session);
  }

  listen(listener: Listener): () => void {
    return this.happenings.listen(listener);
  }

  /** Calculates now whatever is still being calculated in slices. */
  finishCalculation(): void {
    this.session.calculation.finish();
  }

  /** Resolves when everything is calculated, and no custom function is still to answer. */
  settled(): Promise<void> {
    return this.session.calculation.settled();
  }

  private opened(workbook: WorkbookState): Open {
    const calculation = new Suspendable(
      createCalculation(workbook, this.functions.call, {
        customFunctions: () => this.functions.offered,
        emptyCell: () => EMPTY_CELLS[this.switches.emptyCells],
      }),
    );
    const happenings = new Happenings();
    const events = new AddInEvents(
      happenings,
      (event, target, message) => {
        for (const host of this.hosts) host.postEvent(event, target, message);
      },
      workbook.activeSheet.id,
    );
    happenings.listen((happening) => {
      this.happenings.tell(happening);
      if (happening.kind !== 'selectionChanged') return;
      for (const host of this.hosts) host.postSelectionChanged();
    });
    const ranges = new LiveRanges();
    const session: Session = {
      workbook,
      calculation,
      happenings,
      objects: {
        range: (target) => ranges.range(session, target),
        worksheet: (sheet) => worksheetObject(session, sheet, events),
        moved: (sheet, move) => ranges.moved(sheet, move),
      },
      viewOnly: () => this.switches.viewOnly,
      protectsAgain: () => this.switches.protectsAgain,
      suspendCalculation: () => calculation.suspend(),
    };
    calculation.onLaterResults((sheets) => happenings.tell({ kind: 'calculated', sheets }));
    calculation.onProgress((progress) => happenings.tell({ kind: 'calculating', progress }));
    calculation.recalculate('all');
    return {
      session,
      calculation,
      ranges,
      root: workbookObject(session, events),
      close: () => happenings.silence(),
    };
  }
}

const EMPTY_CELLS = { null: null, '""': '', '0': 0 } as const;

interface Open {
  readonly session: Session;
  readonly calculation: Suspendable;
  readonly ranges: LiveRanges;
  readonly root: ReturnType<typeof workbookObject>;
  readonly close: () => void;
}
