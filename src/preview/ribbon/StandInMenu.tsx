import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { Look } from '../useLook';

export type ExcelApi = '1.13' | '1.14' | '1.15';

export interface StandInChoices {
  readonly look: Look;
  readonly setLook: (look: Look) => void;
  readonly excelApi: ExcelApi;
  readonly setExcelApi: (version: ExcelApi) => void;
}

const LOOKS: readonly (readonly [Look, string])[] = [
  ['hell', 'Hell'],
  ['dunkel', 'Dunkel'],
  ['kontrast', 'Hoher Kontrast'],
];
const VERSIONS: readonly ExcelApi[] = ['1.13', '1.14', '1.15'];

/** Which Excel is imitated: how it looks, and which ExcelApi it offers the add-in. */
export function StandInMenu({ look, setLook, excelApi, setExcelApi }: StandInChoices) {
  return (
    <Menu
      checkedValues={{ look: [look], api: [excelApi] }}
      onCheckedValueChange={(_, { name, checkedItems: [chosen] }) => {
        if (name === 'look') setLook(chosen as Look);
        else setExcelApi(chosen as ExcelApi);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle">
          Nachbildung
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Office-Design</MenuGroupHeader>
            {LOOKS.map(([value, label]) => (
              <MenuItemRadio key={value} name="look" value={value}>
                {label}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>Angebotene Schnittstelle</MenuGroupHeader>
            {VERSIONS.map((version) => (
              <MenuItemRadio key={version} name="api" value={version}>
                {`ExcelApi ${version}`}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
