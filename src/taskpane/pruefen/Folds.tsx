import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  names: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  name: {
    minWidth: 'auto',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: '0',
    paddingRight: '0',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    // There the system draws a frame around every button.
    '@media (forced-colors: active)': {
      paddingLeft: tokens.spacingHorizontalS,
      paddingRight: tokens.spacingHorizontalS,
    },
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
  /** Stays the same when the name, which may count, becomes another. */
  readonly id: string;
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
        {folds.map(({ id, name }) => (
          <Button
            key={id}
            size="small"
            appearance="transparent"
            className={mergeClasses(styles.name, open === id && styles.open)}
            aria-expanded={open === id}
            onClick={() => setOpen(open === id ? null : id)}
          >
            {name}
          </Button>
        ))}
      </div>
      {folds.map(
        ({ id, content }) =>
          open === id && (
            <div key={id} className={styles.content}>
              {content}
            </div>
          ),
      )}
    </>
  );
}
