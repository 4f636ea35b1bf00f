import {
  Button,
  Card,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../excel/problems/problem';
import { problemOf } from '../excel/problems/problemOf';
import { readWorkbook } from '../excel/read/readWorkbook';
import { SheetList } from './SheetList';
import { workbookContents, type SheetContents } from './workbookContents';

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: { alignSelf: 'start' },
});

type Reading = 'idle' | 'busy' | { readonly problem: Problem } | readonly SheetContents[];

/** Reads the open workbook on request, and says which sheets and tables were found. */
export function WorkbookCard() {
  const styles = useStyles();
  const [reading, setReading] = useState<Reading>('idle');
  const read = async () => {
    setReading('busy');
    try {
      setReading(workbookContents(await readWorkbook()));
    } catch (reason) {
      setReading({ problem: problemOf(reason) });
    }
  };
  return (
    <Card aria-labelledby="arbeitsmappe">
      <Text as="h2" id="arbeitsmappe" weight="semibold" size={400} className={styles.heading}>
        Arbeitsmappe
      </Text>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={reading === 'busy'}
        onClick={() => void read()}
      >
        Mappe lesen
      </Button>
      <div aria-live="polite">
        <Outcome reading={reading} />
      </div>
    </Card>
  );
}

function Outcome({ reading }: { readonly reading: Reading }) {
  if (reading === 'idle') return <Text>Zeigt, welche Blätter und Tabellen Planwerk erkennt.</Text>;
  if (reading === 'busy') return <Spinner size="tiny" label="Die Mappe wird gelesen …" />;
  if ('problem' in reading) {
    const { sentence, remedy } = reading.problem;
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {sentence} {remedy}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return <SheetList sheets={reading} />;
}
