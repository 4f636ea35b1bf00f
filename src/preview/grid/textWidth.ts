import type { Font } from '../host/workbook/model/style';

/** Calibri where it is installed; its metric twin Carlito and then the system's letters elsewhere. */
export function fontFamily({ name }: Font): string {
  return `"${name.replace(/["\\]/g, '')}", Carlito, "Segoe UI", system-ui, sans-serif`;
}

const widths = new Map<string, number>();
const MOST_REMEMBERED = 20_000;
let canvas: CanvasRenderingContext2D | null = null;

/** How many pixels a text takes in one line. */
export function textWidth(text: string, font: Font): number {
  const look = `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}pt ${fontFamily(font)}`;
  const key = `${look}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return 0;
  canvas.font = look;
  const { width } = canvas.measureText(text);
  if (widths.size > MOST_REMEMBERED) widths.clear();
  widths.set(key, width);
  return width;
}
