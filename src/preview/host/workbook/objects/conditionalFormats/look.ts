import type { HostObject, Property } from '../../../protocol/hostObject';
import type { ConditionalLook } from '../../model/sheetParts';
import { collection } from '../collection';
import type { Change } from '../keptSettings';

/** Excel.ConditionalRangeFormat: what the format changes of a cell's look. */
export function lookObject(look: ConditionalLook, change: Change): HostObject {
  return {
    type: 'ConditionalRangeFormat',
    properties: { NumberFormat: field(look, 'numberFormat', null, change) },
    navigations: {
      Font: () => font(look, change),
      Fill: () => fill(look, change),
      Borders: () => borders(look, change),
    },
  };
}

function font(look: ConditionalLook, change: Change): HostObject {
  return {
    type: 'ConditionalRangeFont',
    properties: {
      Color: field(look, 'fontColor', '', change),
      Bold: field(look, 'bold', null, change),
      Italic: field(look, 'italic', null, change),
      Underline: field(look, 'underline', null, change),
      Strikethrough: field(look, 'strikethrough', null, change),
    },
    methods: {
      Clear: () =>
        change(() => {
          Object.assign(look, { fontColor: '', bold: null, italic: null });
          Object.assign(look, { underline: null, strikethrough: null });
        }),
    },
  };
}

function fill(look: ConditionalLook, change: Change): HostObject {
  return {
    type: 'ConditionalRangeFill',
    properties: { Color: field(look, 'fillColor', '', change) },
    methods: { Clear: () => change(() => (look.fillColor = '')) },
  };
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

function borders(look: ConditionalLook, change: Change): HostObject {
  const side = (index: string) => (): HostObject => border(look, index, change);
  return {
    ...collection<string>('ConditionalRangeBorderCollection', {
      all: () => SIDES,
      object: (index) => border(look, index, change),
      answersTo: (index, key) => index === key,
    }),
    navigations: {
      Top: side('EdgeTop'),
      Bottom: side('EdgeBottom'),
      Left: side('EdgeLeft'),
      Right: side('EdgeRight'),
    },
  };
}

function border(look: ConditionalLook, side: string, change: Change): HostObject {
  const now = (): { style: string; color: string } =>
    look.borders?.[side] ?? { style: 'None', color: '' };
  const set = (part: Partial<ReturnType<typeof now>>): void =>
    change(() => (look.borders = { ...look.borders, [side]: { ...now(), ...part } }));
  return {
    type: 'ConditionalRangeBorder',
    identity: { SideIndex: side },
    properties: {
      SideIndex: () => side,
      Style: { get: () => now().style, set: (style: string) => set({ style }) },
      Color: {
        get: () => now().color,
        // A colour makes a line of the usual kind.
        set: (color: string) =>
          set(now().style === 'None' ? { style: 'Continuous', color } : { color }),
      },
    },
  };
}

function field<Key extends keyof ConditionalLook>(
  look: ConditionalLook,
  key: Key,
  initial: ConditionalLook[Key],
  change: Change,
): Property {
  return {
    get: () => look[key] ?? initial,
    set: (value: ConditionalLook[Key]) => change(() => (look[key] = value)),
  };
}
