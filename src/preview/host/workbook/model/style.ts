/** How a cell looks. Styles are values: never changed, only replaced, so that many cells can hold the same one. */
export interface Style {
  /** In its English notation. */
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly alignment: Alignment;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly protection: { readonly locked: boolean; readonly formulaHidden: boolean };
}

export interface Font {
  readonly name: string;
  readonly size: number;
  /** #RRGGBB */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Excel.RangeUnderlineStyle */
  readonly underline: string;
  readonly strikethrough: boolean;
}

interface Fill {
  /** #RRGGBB; null where there is none, which Excel reports as #FFFFFF. */
  readonly color: string | null;
}

export interface Alignment {
  /** Excel.HorizontalAlignment */
  readonly horizontal: string;
  /** Excel.VerticalAlignment */
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
}

/** The sides that belong to a cell; those inside a range are derived from them. */
export type BorderSide =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export interface Border {
  /** Excel.BorderLineStyle, without None: a border that is not there has no entry. */
  readonly style: string;
  /** Excel.BorderWeight */
  readonly weight: string;
  readonly color: string;
}

/** What a new workbook of Excel looks like. */
export const DEFAULT_STYLE: Style = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
  },
  fill: { color: null },
  alignment: {
    horizontal: 'General',
    vertical: 'Bottom',
    wrapText: false,
    indentLevel: 0,
    textOrientation: 0,
    shrinkToFit: false,
  },
  borders: {},
  protection: { locked: true, formulaHidden: false },
};
