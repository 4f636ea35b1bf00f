import { makeStyles, tokens } from '@fluentui/react-components';
import type { Own, Settings } from '../../core/comparison/settings';
import type { Reading } from '../../core/comparison/source/reading';
import { Choice } from '../Choice';
import { TextEntry } from '../TextEntry';
import { Tick } from '../Tick';
import { OwnValue } from './OwnValue';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly onChange: (next: Partial<Settings>) => void;
}

const [NOBODY, APART] = ['niemand', 'gesondert'] as const;

/** Whose comparison it is: one of the list, or one that is given apart. */
export function OwnKommune({ reading, settings, onChange }: Props) {
  const styles = useStyles();
  const { own, ownName, ownCounts, chosen } = settings;
  const apart = own !== null && 'name' in own ? own : null;
  const value = own === null ? NOBODY : 'name' in own ? APART : String(own.kommune);
  const choose = (picked: string) => {
    // A value given apart is mostly one that the others are compared without.
    if (picked === APART) {
      onChange({ own: { name: '', values: new Map() }, ownName: '', ownCounts: false });
    } else {
      const next: Own | null = picked === NOBODY ? null : { kommune: Number(picked) };
      onChange({ own: next, ownName: '', ownCounts: true });
    }
  };
  return (
    <div className={styles.part}>
      <Choice label="Eigene Kommune" value={value} onChange={choose}>
        <option value={NOBODY}>keine</option>
        <option value={APART}>nicht in der Liste</option>
        {reading.kommunen.map(({ name, line }, index) => (
          <option key={line} value={index}>
            {name}
          </option>
        ))}
      </Choice>
      {apart !== null && (
        <>
          <TextEntry
            label="Name der eigenen Kommune"
            value={apart.name}
            missing={apart.name.trim() === '' ? 'Der Name fehlt noch.' : null}
            onChange={(name) => onChange({ own: { ...apart, name } })}
          />
          {chosen.map(({ position }) => (
            <OwnValue
              key={position}
              kennzahl={reading.kennzahlen.find((each) => each.position === position)!}
              value={apart.values.get(position) ?? null}
              onChange={(typed) => {
                const values = new Map(apart.values);
                if (typed === null) values.delete(position);
                else values.set(position, typed);
                onChange({ own: { ...apart, values } });
              }}
            />
          ))}
        </>
      )}
      {own !== null && apart === null && (
        <TextEntry
          label="Name in der Tabelle (ohne Angabe wie in der Liste)"
          value={ownName}
          onChange={(name) => onChange({ ownName: name })}
        />
      )}
      {own !== null && (
        <Tick
          label="Der eigene Wert zählt zur Vergleichsgruppe"
          isTicked={ownCounts}
          onChange={(counts) => onChange({ ownCounts: counts })}
        />
      )}
    </div>
  );
}
