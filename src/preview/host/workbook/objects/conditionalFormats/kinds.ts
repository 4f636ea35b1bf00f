interface Kind {
  /** How a conditional format leads to what is special to its type. */
  readonly navigation: string;
  /** Excel's name of that. */
  readonly type: string;
  /** Its scalar properties with what they are at first. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What the state's rule is at first. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly hasFormat: boolean;
}

/** By Excel.ConditionalFormatType. */
export const KINDS: Readonly<Record<string, Kind>> = {
  Custom: {
    navigation: 'Custom',
    type: 'CustomConditionalFormat',
    properties: {},
    rule: { formula: '' },
    hasFormat: true,
  },
  CellValue: {
    navigation: 'CellValue',
    type: 'CellValueConditionalFormat',
    properties: {},
    rule: {},
    hasFormat: true,
  },
  ContainsText: ruled('TextComparison', 'TextConditionalFormat'),
  TopBottom: ruled('TopBottom', 'TopBottomConditionalFormat'),
  PresetCriteria: ruled('Preset', 'PresetCriteriaConditionalFormat'),
  ColorScale: kept('ColorScale', 'ColorScaleConditionalFormat', { Criteria: null }),
  DataBar: kept('DataBar', 'DataBarConditionalFormat', {
    ShowDataBarOnly: false,
    BarDirection: 'Context',
    AxisFormat: 'Automatic',
    AxisColor: '',
    LowerBoundRule: { type: 'Automatic' },
    UpperBoundRule: { type: 'Automatic' },
  }),
  IconSet: kept('IconSet', 'IconSetConditionalFormat', {
    ReverseIconOrder: false,
    ShowIconOnly: false,
    Style: 'ThreeTrafficLights1',
    Criteria: [],
  }),
};

/** One with a rule that is kept as it was given. */
function ruled(navigation: string, type: string): Kind {
  return { navigation, type, properties: { Rule: null }, rule: {}, hasFormat: true };
}

/** One that is drawn otherwise than by a format of cells. */
function kept(navigation: string, type: string, properties: Kind['properties']): Kind {
  return { navigation, type, properties, rule: {}, hasFormat: false };
}
