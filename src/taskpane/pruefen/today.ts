/** The day on the person's own calendar: `2026-11-07`. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** By the person's own clock: `2026-11-07T14:05`. */
export function thisMinute(): string {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date()).replace(' ', 'T');
}
