/** What tells Kommunen or years apart, and is no figure of theirs. */
const HEADINGS =
  /^(?:(?:amtlicher? )?(?:(?:gemeinde|regional|kreis|stadt)-?(?:schlüssel|kennziffer|nummer|nr\.?)|gemeindekennzahl|schlüssel)(?:-?nummer|-?nr\.?)?(?: ?\(.*\))?|schlüsselnummer|ags|ars|(?:lfd|laufende|ord)\.? ?-?(?:nr\.?|nummer)|nr\.?|nummer|plz|postleitzahl|id|kennziffer|(?:berichts|erhebungs|haushalts|bezugs)?jahr|stichtag):?$/i;

const AGS = /^(?:0[1-9]|1[0-6])\d{6}$/;

/** Whether a column holds keys such as the Gemeindeschlüssel: by its heading, or without one by its digits. */
export function areKeys(heading: string, values: readonly (number | null)[]): boolean {
  if (heading !== '') return HEADINGS.test(heading);
  const known = values.filter((value) => value !== null).map((value) => String(value));
  const digits = known.map((text) => text.padStart(8, '0'));
  return (
    known.length > 2 &&
    digits.every((text) => AGS.test(text) && text.slice(0, 2) === digits[0]!.slice(0, 2)) &&
    new Set(known).size === known.length
  );
}
