import type { HostObject } from '../../protocol/hostObject';
import type { Edit } from '../edit/edit';
import { readBorder, writeBorder, type RangeSide } from '../edit/borders';
import type { Border } from '../model/style';
import type { RangeTarget } from '../session';
import { readColor } from './colors';
import { invalidArgument } from './collection';

const SIDES: readonly RangeSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** Excel.RangeBorderCollection */
export function borders(edit: Edit, target: RangeTarget): HostObject {
  const all = (): HostObject[] => SIDES.map((side) => border(edit, target, side));
  return {
    type: 'RangeBorderCollection',
    items: all,
    properties: { Count: () => SIDES.length, TintAndShade: () => 0 },
    methods: {
      GetItem: (side: RangeSide) =>
        SIDES.includes(side) ? border(edit, target, side) : invalidArgument(),
      GetItemAt: (index: number) => all()[index] ?? invalidArgument(),
    },
  };
}

function border(edit: Edit, target: RangeTarget, side: RangeSide): HostObject {
  const read = (key: keyof Border): string | null => readBorder(target, side)[key];
  const write = (change: Partial<Border>): void => writeBorder(edit, target, side, change);
  return {
    type: 'RangeBorder',
    identity: { SideIndex: side },
    properties: {
      SideIndex: () => side,
      Style: {
        get: () => read('style'),
        set: (style: string) => (STYLES.includes(style) ? write({ style }) : invalidArgument()),
      },
      Weight: {
        get: () => read('weight'),
        set: (weight: string) => (WEIGHTS.includes(weight) ? write({ weight }) : invalidArgument()),
      },
      Color: {
        get: () => read('color'),
        set: (color: string) => write({ color: readColor(color) }),
      },
      TintAndShade: () => 0,
    },
  };
}
