import type { HostObject } from '../../protocol/hostObject';
import { refuseViewOnly } from '../edit/guard';
import type { Session } from '../session';
import { collection } from './collection';
import { uncounted } from './uncounted';

/** Excel.SettingCollection: what the add-in keeps in the workbook, by key. */
export function settingCollection(session: Session): HostObject {
  const { settings } = session.workbook;
  const setting = (key: string): HostObject => ({
    type: 'Setting',
    identity: { _Id: key },
    properties: {
      _Id: () => key,
      Key: () => key,
      Value: {
        get: () => settings.get(key),
        set: (value: unknown) => {
          refuseViewOnly(session);
          settings.set(key, value);
        },
      },
    },
    methods: {
      Delete: () => {
        refuseViewOnly(session);
        settings.delete(key);
      },
    },
  });
  return uncounted(
    collection<string>(
      'SettingCollection',
      {
        all: () => [...settings.keys()],
        object: setting,
        // Unlike the names of sheets, keys are told apart by case.
        answersTo: (key, asked) => key === asked,
      },
      {
        methods: {
          Add: (key: string, value: unknown) => {
            refuseViewOnly(session);
            settings.set(key, value);
            return setting(key);
          },
        },
      },
    ),
  );
}
