import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useState } from 'react';

export type Look = 'hell' | 'dunkel' | 'kontrast';

const THEMES: Readonly<Record<Look, Theme>> = {
  hell: webLightTheme,
  dunkel: webDarkTheme,
  kontrast: teamsHighContrastTheme,
};

/** How the imitated Office looks: at first as the system does. */
export function useLook() {
  const [look, setLook] = useState<Look>(() =>
    window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dunkel' : 'hell',
  );
  return { look, setLook, theme: THEMES[look] };
}
