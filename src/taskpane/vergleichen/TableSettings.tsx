import type { Settings } from '../../core/comparison/settings';
import type { QuartilMethode } from '../../core/ratios/quartil/position';
import { Choice } from '../Choice';
import { TextEntry } from '../TextEntry';
import { Tick } from '../Tick';

interface Props {
  readonly settings: Settings;
  readonly onChange: (next: Partial<Settings>) => void;
}

/** What the table says of itself, and how it is calculated. */
export function TableSettings({ settings, onChange }: Props) {
  const { methode, jahr, quelle, live, picture, anonymous } = settings;
  return (
    <>
      <Choice
        label="Quartile nach"
        value={methode}
        onChange={(next) => onChange({ methode: next as QuartilMethode })}
      >
        <option value="INKLUSIV">QUARTILE.INKL (üblich)</option>
        <option value="EXKLUSIV">QUARTILE.EXKL</option>
        <option value="RANG">Rangwert ohne Interpolation</option>
      </Choice>
      <TextEntry label="Jahr im Titel" value={jahr} onChange={(next) => onChange({ jahr: next })} />
      <TextEntry label="Quelle" value={quelle} onChange={(next) => onChange({ quelle: next })} />
      <Tick
        label="Formeln einfügen, die mitrechnen (sonst feste Werte)"
        isTicked={live}
        onChange={(next) => onChange({ live: next })}
      />
      <Tick
        label="Bild der Spanne einfügen"
        isTicked={picture}
        onChange={(next) => onChange({ picture: next })}
      />
      <Tick
        label="Andere Kommunen nicht nennen"
        isTicked={anonymous}
        onChange={(next) => onChange({ anonymous: next })}
      />
    </>
  );
}
