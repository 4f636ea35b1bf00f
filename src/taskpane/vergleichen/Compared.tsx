import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { compare } from '../../core/comparison/compare';
import { countOtherUnits } from '../../core/comparison/source/leaveOut';
import { counted } from '../../core/numbers/germanNumbers';
import { areaAddress } from '../../core/workbook/address';
import type { Settings } from '../../core/comparison/settings';
import type { Reading } from '../../core/comparison/source/reading';
import { Tick } from '../Tick';
import { Folds } from '../pruefen/Folds';
import type { Message } from '../pruefen/message';
import { DeriveIndicator } from './DeriveIndicator';
import { placeName } from './EarlierOnes';
import type { Found } from './found';
import { Insert } from './Insert';
import { JumpList } from './JumpList';
import { KennzahlChoices } from './KennzahlChoices';
import { Lines } from './Lines';
import { Orientation } from './Orientation';
import { OwnKommune } from './OwnKommune';
import { previewAt, type Target } from './target';
import { TableSettings } from './TableSettings';
import type { Vergleich } from './useVergleich';
import { PartHeading } from './PartHeading';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  source: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly found: Found;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly vergleich: Vergleich;
  readonly onJump: (sheet: string, row: number, column: number) => void;
  readonly onMessage: (message: Message | null) => void;
  readonly onWritten: () => void;
}

/** A selection that can be compared: its settings, what comes of them, and where to. */
export function Compared(props: Props) {
  const { found, reading, settings, vergleich, onJump, onMessage, onWritten } = props;
  const styles = useStyles();
  const comparison = useMemo(() => compare(reading, settings), [reading, settings]);
  const { sheet, area, kommunen, kennzahlen, remarks } = reading;
  const { change } = vergleich;
  const [wanted, setTarget] = useState<Target>('new sheet');
  // An earlier comparison may be gone, with its place.
  const isThere =
    wanted === 'selection' || found.earlier.some(({ anchor }) => placeName(anchor) === wanted);
  const target = isThere ? wanted : 'new sheet';
  const { table, shortcomings } = useMemo(
    () => previewAt(comparison, target, found),
    [comparison, target, found],
  );
  const otherUnits = useMemo(() => countOtherUnits(reading), [reading]);
  return (
    <>
      <section aria-labelledby="einstellungen" className={styles.part}>
        <PartHeading id="einstellungen">
          {counted(kommunen.length, 'Kommune', 'Kommunen')},{' '}
          {counted(kennzahlen.length, 'Kennzahl', 'Kennzahlen')}
        </PartHeading>
        <Text className={styles.source}>
          {sheet}!{areaAddress(area)}
        </Text>
        <OwnKommune reading={reading} settings={settings} onChange={change} />
        <KennzahlChoices reading={reading} settings={settings} onChange={change} />
        {otherUnits > 0 && (
          <Tick
            label={`${counted(otherUnits, 'Wert', 'Werte')} in anderer Einheit mitzählen`}
            isTicked={settings.countsOtherUnits}
            onChange={(countsOtherUnits) => change({ countsOtherUnits })}
          />
        )}
        <Folds
          folds={[
            ...(remarks.length === 0
              ? []
              : [
                  {
                    id: 'hinweise',
                    name: counted(
                      remarks.length,
                      'Hinweis zu den Zellen',
                      'Hinweise zu den Zellen',
                    ),
                    content: (
                      <JumpList
                        items={remarks.map(({ place, text }) => ({ sheet, ...place, text }))}
                        onJump={onJump}
                      />
                    ),
                  },
                ]),
            {
              id: 'tabelle',
              name: 'Tabelle einstellen',
              content: <TableSettings settings={settings} onChange={change} />,
            },
            {
              id: 'berechnen',
              name: 'Kennzahl berechnen',
              content: (
                <DeriveIndicator
                  found={found}
                  reading={reading}
                  onMessage={onMessage}
                  onWritten={(selection, { position }) => {
                    onWritten();
                    const chosen = [
                      ...settings.chosen,
                      { position, direction: 'neutral' as const },
                    ];
                    void vergleich.read(selection, { ...settings, chosen });
                  }}
                />
              ),
            },
            {
              id: 'lage',
              name: 'Namen stehen woanders',
              content: <Orientation reading={reading} onTurn={vergleich.turn} />,
            },
          ]}
        />
      </section>
      <Lines comparison={comparison} footer={table.footer} />
      <Insert
        comparison={comparison}
        found={found}
        vergleich={vergleich}
        onMessage={onMessage}
        onWritten={onWritten}
        target={target}
        onTarget={setTarget}
        shortcomings={shortcomings}
      />
    </>
  );
}
