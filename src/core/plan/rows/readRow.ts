import type { Entry, Row } from '../types';

/**
 * A row whose entries are made when they are first asked for. Nearly all figures of a plan are only calculated with,
 * and for that the table's numbers are enough.
 */
class ReadRow<T> implements Row {
  readonly position: number;
  readonly label: string;
  readonly number: string | null;
  readonly account: string | null;
  readonly accountColumn: number | null;
  readonly operator: Row['operator'];
  readonly depth: number;
  readonly type: Row['type'];
  private known: readonly Entry[] | null = null;

  constructor(
    { position, label, number, account, accountColumn, operator, depth, type }: NamedRow,
    private readonly source: T,
    private readonly read: (source: T) => readonly Entry[],
  ) {
    this.position = position;
    this.label = label;
    this.number = number;
    this.account = account;
    this.accountColumn = accountColumn;
    this.operator = operator;
    this.depth = depth;
    this.type = type;
  }

  get entries(): readonly Entry[] {
    return (this.known ??= this.read(this.source));
  }
}

export type NamedRow = Omit<Row, 'entries'>;

/** A row that reads its entries from a source when they are asked for. */
export function rowWith<T>(row: NamedRow, source: T, read: (source: T) => readonly Entry[]): Row {
  return new ReadRow(row, source, read);
}

/** The same row, with the same figures, as something else. */
export function retyped(row: Row, type: Row['type']): Row {
  const { position, label, number, account, accountColumn, operator, depth } = row;
  return new ReadRow(
    { position, label, number, account, accountColumn, operator, depth, type },
    row,
    entriesOf,
  );
}

function entriesOf({ entries }: Row): readonly Entry[] {
  return entries;
}
