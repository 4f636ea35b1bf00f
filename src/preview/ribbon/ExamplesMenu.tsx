import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { EXAMPLES, type Example } from '../examples/examples';

export function ExamplesMenu({ open }: { readonly open: (example: Example) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle">
          Beispiele
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {EXAMPLES.map((example) => (
            <MenuItem key={example.file} subText={example.about} onClick={() => open(example)}>
              {example.title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
