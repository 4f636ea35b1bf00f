import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Office's own theme where Office says it, else the system's. High contrast is forced by the system over either. */
export function useTheme(officeIsDark: boolean | null): Theme {
  const systemIsDark = useSystemIsDark();
  return (officeIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}

/** For what the browser draws itself: boxes to tick, calendars, scroll bars. */
export function schemeOf(theme: Theme): 'dark' | 'light' {
  return theme === webDarkTheme ? 'dark' : 'light';
}

function useSystemIsDark(): boolean {
  const [query] = useState(() => window.matchMedia('(prefers-color-scheme: dark)'));
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => {
      setDark(query.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, [query]);
  return dark;
}
