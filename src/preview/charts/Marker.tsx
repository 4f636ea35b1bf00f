interface Props {
  readonly x: number;
  readonly y: number;
  /** Half of its width. */
  readonly size: number;
  readonly isDash: boolean;
  readonly color: string;
}

/** A point that stands for itself, with a bright edge before what is behind it. */
export function Marker({ x, y, size, isDash, color }: Props) {
  const [width, height] = isDash ? [size * 1.5, size / 3] : [size, size];
  const path = isDash
    ? `M ${x - width} ${y - height} h ${2 * width} v ${2 * height} h ${-2 * width} z`
    : `M ${x} ${y - height} l ${width} ${height} l ${-width} ${height} l ${-width} ${-height} z`;
  return <path d={path} fill={color} stroke="#fff" />;
}
