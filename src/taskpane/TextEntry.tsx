import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ComponentProps } from 'react';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  missing: { color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props extends Pick<ComponentProps<typeof Input>, 'className' | 'maxLength' | 'type'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is still to be typed. */
  readonly missing?: string | null;
}

/** A line to type into, with its label and what is missing in it. */
export function TextEntry({ label, value, onChange, missing = null, ...input }: Props) {
  const styles = useStyles();
  const id = useId();
  const missingId = useId();
  return (
    <div className={styles.entry}>
      <label htmlFor={id}>{label}</label>
      <Input
        {...input}
        id={id}
        value={value}
        aria-invalid={missing !== null}
        {...(missing !== null && { 'aria-describedby': missingId })}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
      {missing !== null && (
        <span id={missingId} role="alert" className={styles.missing}>
          {missing}
        </span>
      )}
    </div>
  );
}
