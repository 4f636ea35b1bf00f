/** What a published table says of the values behind it; the ends and the mean are not always printed. */
interface Published {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly mittelwert: number | null;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly anzahl: number;
}

/** Values, in order, that have exactly the published figures by QUARTILE.INC. */
export function groupWith(published: Published): number[] {
  const { q1, median, q3, anzahl } = published;
  const minimum = published.minimum ?? q1 - (median - q1);
  const maximum = published.maximum ?? q3 + (q3 - median);
  const marks: readonly (readonly [number, number])[] = [
    [0, minimum],
    ...([q1, median, q3] as const).flatMap((value, index) => {
      const place = ((anzahl - 1) * (index + 1)) / 4;
      return [[Math.floor(place), value] as const, [Math.ceil(place), value] as const];
    }),
    [anzahl - 1, maximum],
  ];
  // Between two marks every value may lie anywhere: all at the same part of the way give the mean.
  const at = (part: number): number[] =>
    Array.from({ length: anzahl }, (_, rank) => {
      const next = marks.findIndex(([place]) => place >= rank);
      const [place, high] = marks[next]!;
      const [, low] = marks[Math.max(0, next - 1)]!;
      return place === rank ? high : low + part * (high - low);
    });
  const [least, most] = [mean(at(0)), mean(at(1))];
  const wanted = published.mittelwert ?? (least + most) / 2;
  const part = (wanted - least) / (most - least);
  if (part < 0 || part > 1) throw new Error(`No values have the mean ${wanted}.`);
  return at(part);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
