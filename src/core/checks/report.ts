import type { RuleId } from './catalogue';
import type { Correction } from '../plan/correction';
import type { Area } from '../workbook/address';
import type { FigureChange } from '../workbook/change';
import type { Settings } from './settings/settings';

/** The worst first. */
export const SEVERITIES = ['fehler', 'warnung', 'rundung', 'hinweis'] as const;

export type Severity = (typeof SEVERITIES)[number];

export interface CellOnSheet {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Finding {
  /** Stable: `SU-01`. */
  readonly rule: string;
  /** What the rule is called where people speak of it: `summe-der-zeilen`. */
  readonly name: string;
  readonly severity: Severity;
  readonly cell: CellOnSheet;
  /** All cells involved, {@link cell} among them. */
  readonly cells: readonly CellOnSheet[];
  /** One German sentence with both figures and the difference. */
  readonly text: string;
  /** In the printed unit; null where the finding is about no figure. */
  readonly berechnet: number | null;
  readonly gedruckt: number | null;
  /** berechnet − gedruckt */
  readonly differenz: number | null;
  /** The probable cause in a German sentence. */
  readonly ursache: string | null;
  /** What would put it right, where that is known. */
  readonly change: FigureChange | null;
  /** Findings that would not be there without this one. */
  readonly folgen: readonly Finding[];
}

/** What became of all equations of a table or a workbook: each is in exactly one state. */
export interface Tally {
  readonly bestanden: number;
  readonly rundung: number;
  readonly fehlgeschlagen: number;
  readonly nichtPruefbar: number;
}

/** How the checks of one rule came out. */
export interface RuleTally {
  readonly rule: RuleId;
  readonly tally: Tally;
}

/** What was read as what. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly area: Area;
  /** German: `Erfolgsplan`, `Vermögensplan`, … or `nicht erkannt`; `keine Tabelle` where a person says so. */
  readonly art: string;
  /** `€`, `T€`, `Mio €`, or `` where the table names none. */
  readonly einheit: string;
  readonly tally: Tally;
  /** Rule by rule what `tally` says in all. */
  readonly checks: readonly RuleTally[];
  /** The words above the table and over its columns, by which a correction knows it again. */
  readonly words: string;
  /** The cells that head its columns of figures, wherever they are printed. */
  readonly headings: readonly CellOnSheet[];
  /** Its columns of figures, or its rows where it has its years in rows. */
  readonly columns: readonly RecognisedColumn[];
  /** Rows that rules between tables speak of. */
  readonly roles: readonly RecognisedRole[];
  /** How a person has put right what was recognised. */
  readonly correction: Correction | null;
}

export interface RecognisedColumn {
  /** `C`, or `5` for a row. */
  readonly position: string;
  /** Its cells within the table, its heading among them. */
  readonly area: Area;
  readonly heading: string;
  /** German: `Plan`, `Ist`, … or `` where the heading does not tell. */
  readonly art: string;
  readonly year: number | null;
}

export interface RecognisedRole {
  /** German: `Jahresergebnis`. */
  readonly name: string;
  /** `Zeile 31`, or `Spalte F` where the table has its years in rows. */
  readonly place: string;
  /** The first cell of the row within the table, to jump to. */
  readonly cell: CellOnSheet;
  /** All of them. */
  readonly area: Area;
}

/** An equation that could not be checked, and why. */
export interface Unchecked {
  readonly cell: CellOnSheet;
  readonly text: string;
}

/** A figure that tells something of the plan, and is no finding. */
export interface Kennzahl {
  readonly rule: string;
  readonly name: string;
  readonly value: number;
  readonly cell: CellOnSheet;
  readonly cells: readonly CellOnSheet[];
  /** One German sentence. */
  readonly text: string;
}

/** What the comparison with last year's plan was, and how it came out. */
export interface Vorjahresabgleich {
  /** The name of last year's file. */
  readonly file: string;
  readonly planYear: number | null;
  /** How many figures agree, differ by rounding, and differ. */
  readonly gleich: number;
  readonly rundung: number;
  readonly abweichend: number;
  /** Which columns of which table were compared. */
  readonly tables: readonly {
    readonly sheet: string;
    /** The sheet of last year's workbook. */
    readonly vorjahr: string;
    readonly columns: readonly string[];
  }[];
  /** German: what was compared, or why nothing was. */
  readonly text: string;
}

export interface Report {
  readonly tables: readonly RecognisedTable[];
  readonly tally: Tally;
  /** The most severe first, then in the order of the workbook. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly kennzahlen: readonly Kennzahl[];
  /** How the checks were adjusted. */
  readonly settings: Settings;
  /** null where there was no plan to compare with. */
  readonly vorjahr: Vorjahresabgleich | null;
}
