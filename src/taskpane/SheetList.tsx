import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetContents } from './workbookContents';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export function SheetList({ sheets }: { readonly sheets: readonly SheetContents[] }) {
  const styles = useStyles();
  const count = sheets.reduce((sum, { tables }) => sum + tables.length, 0);
  return (
    <>
      <Text>
        {sheets.length} {sheets.length === 1 ? 'Blatt' : 'Blätter'}, {count}{' '}
        {count === 1 ? 'Tabelle' : 'Tabellen'}
      </Text>
      <ul className={styles.list}>
        {sheets.map(({ name, visibility, tables }) => (
          <li key={name}>
            {name}
            {visibility !== 'visible' && ' (ausgeblendet)'}
            {tables.length > 0 && (
              <ul className={styles.list}>
                {tables.map(({ kind, rows }) => (
                  <li key={`${kind} ${rows}`}>
                    {kind}, {rows}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
