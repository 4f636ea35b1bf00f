/** What a byte adds to the sum, when 0 to 3 more bytes of its step follow it. */
const TABLES = tables();

/** The check sum of a zip entry, over its chunks; begins with 0. In steps of four bytes, which takes a third of the time. */
export function crc32(chunk: Uint8Array, before: number): number {
  const [last, third, second, first] = TABLES;
  const steps = chunk.length & ~3;
  let sum = ~before;
  let at = 0;
  for (; at < steps; at += 4) {
    sum ^= chunk[at]! | (chunk[at + 1]! << 8) | (chunk[at + 2]! << 16) | (chunk[at + 3]! << 24);
    sum =
      first[sum & 0xff]! ^
      second[(sum >>> 8) & 0xff]! ^
      third[(sum >>> 16) & 0xff]! ^
      last[sum >>> 24]!;
  }
  for (; at < chunk.length; at++) sum = (sum >>> 8) ^ last[(sum ^ chunk[at]!) & 0xff]!;
  return ~sum >>> 0;
}

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const bytes = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const onwards = (table: Int32Array): Int32Array =>
    table.map((value) => (value >>> 8) ^ bytes[value & 0xff]!);
  const second = onwards(bytes);
  const third = onwards(second);
  return [bytes, second, third, onwards(third)];
}
