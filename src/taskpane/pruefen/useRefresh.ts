import { useEffect, useRef, useState } from 'react';
import { watch, type News } from '../../excel/watch/watch';
import { withNews } from '../../excel/watch/withNews';
import type { Pruefung } from './usePruefung';

/**
 * Checks again by itself what somebody has changed, as long as the person wants it; else it says that the findings may
 * be those of before.
 */
export function useRefresh({ checked, refresh }: Pruefung): boolean {
  const latest = useRef(checked);
  const [isOutdated, setIsOutdated] = useState(false);
  useEffect(() => {
    latest.current = checked;
    setIsOutdated(false);
  }, [checked]);

  const isWatching = checked !== null;
  useEffect(() => {
    if (!isWatching) return;
    const onNews = (news: News) => {
      if (latest.current === null) return;
      const { snapshot, stored } = latest.current;
      const next = stored.settings.refresh ? withNews(snapshot, news) : null;
      if (next === null) setIsOutdated(true);
      else refresh(next, stored);
    };
    // What could not be read, as a cell is being edited, comes with the next change.
    const watching = watch({ onNews, onProblem: () => setIsOutdated(true) });
    watching.catch(() => setIsOutdated(true));
    return () => {
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [isWatching, refresh]);
  return isOutdated;
}
