import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What an IT department asks first: which versions, and whether anything leaves the machine. */
export function Footer({ excelVersion }: { readonly excelVersion: string | null }) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <Caption1>
        Planwerk {PLANWERK_VERSION}
        {excelVersion !== null && ` · Excel ${excelVersion}`}
      </Caption1>
      <Caption1>
        <Link href="handbuch.html" target="_blank" rel="noopener">
          Handbuch
        </Link>
      </Caption1>
      <Caption1>Alle Berechnungen bleiben auf diesem Rechner.</Caption1>
    </footer>
  );
}
