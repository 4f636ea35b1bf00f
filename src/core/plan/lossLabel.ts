import { remembered } from './remembered';

const LOSS = /(?:^|\s)(?:jahres-?|perioden-?)?(?:verlust|fehlbetrag|defizit)(?=$|[\s:,;.()])/i;
const GAIN = /gewinn|überschu(?:ss|ß)|ergebnis|\//i;

/** A result that is called Verlust and nothing else is printed positive: "Jahresverlust 1.000" is a result of −1.000. */
export const isLossOnly = remembered((label) => LOSS.test(label) && !GAIN.test(label));
