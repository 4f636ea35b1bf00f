import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Host } from '../excel/connect';

/** Why the functions do not calculate here, and what to do; nothing where they do. */
export function ConnectionNotice({ host }: { readonly host: Host }) {
  switch (host) {
    case 'excel':
      return null;
    case 'other':
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            Diese Seite ist nicht mit Excel verbunden. In Excel öffnen Sie sie über Start, Planwerk.
          </MessageBarBody>
        </MessageBar>
      );
    case 'noOfficeJs':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            Die Office-Bibliothek von Microsoft ließ sich nicht laden; die Funktionen rechnen
            deshalb nicht. Bitte öffnen Sie Planwerk später erneut, oder wenden Sie sich an Ihre IT.
          </MessageBarBody>
        </MessageBar>
      );
  }
}
