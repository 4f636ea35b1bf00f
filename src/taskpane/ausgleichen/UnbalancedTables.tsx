import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { unbalancedText } from '../../core/balance/unbalancedTables';
import type { Proposal } from '../../core/balance/types';

/** The tables that look like a plan and were not balanced, each with the reason. */
export function UnbalancedTables({ unbalanced }: Pick<Proposal, 'unbalanced'>) {
  return unbalanced.map((one) => (
    <MessageBar
      key={`${one.sheet} ${one.area}`}
      intent={one.mustBalance ? 'warning' : 'info'}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>Nicht ausgeglichen</MessageBarTitle>
        {unbalancedText(one)}
        {one.mustBalance &&
          ' Wird ein Plan nicht erkannt, hilft „Erkannte Tabellen“ unter „Prüfen“.'}
      </MessageBarBody>
    </MessageBar>
  ));
}
