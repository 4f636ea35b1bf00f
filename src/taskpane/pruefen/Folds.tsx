import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  names: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  name: {
    minWidth: 'auto',
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  open: { textDecorationLine: 'underline' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What a person can open below a finding. */
export interface Fold {
  readonly name: string;
  readonly content: ReactNode;
}

/** Further things to know or to do, one open at a time, so that the list stays a list. */
export function Folds({ folds }: { readonly folds: readonly Fold[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <div className={styles.names}>
        {folds.map(({ name }) => (
          <Button
            key={name}
            size="small"
            appearance="transparent"
            className={open === name ? `${styles.name} ${styles.open}` : styles.name}
            aria-expanded={open === name}
            onClick={() => setOpen(open === name ? null : name)}
          >
            {name}
          </Button>
        ))}
      </div>
      {folds.map(
        ({ name, content }) =>
          open === name && (
            <div key={name} className={styles.content}>
              {content}
            </div>
          ),
      )}
    </>
  );
}
