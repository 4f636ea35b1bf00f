import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const OPTIONS = {
  url: { type: 'string' },
  office: { type: 'string' },
  ziel: { type: 'string' },
  quellkarten: { type: 'boolean' },
};

/** What is wrong with a command, in one German sentence. */
export class Refusal extends Error {}

/** Reads the options of `npm run paket`; a relative --ziel counts from the folder in which the command was typed. */
export function readSettings(args, typedIn) {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, strict: false });
  const unknown = Object.keys(values).find((name) => !(name in OPTIONS));
  if (unknown !== undefined) {
    throw new Refusal(`Die Option --${unknown} gibt es nicht; es gibt ${listOfOptions()}.`);
  }
  if (positionals.length > 0) {
    throw new Refusal(`Vor „${positionals[0]}“ fehlt eine Option; es gibt ${listOfOptions()}.`);
  }
  return {
    url: readUrl(values.url),
    officeJs: readOffice(values.office),
    target: readTarget(values.ziel, typedIn),
    sourceMaps: readSwitch('quellkarten', values.quellkarten),
  };
}

function listOfOptions() {
  return Object.keys(OPTIONS)
    .map((name) => `--${name}`)
    .join(', ');
}

/** Only characters that mean nothing in XML; the address is written into the manifest as it is. */
function readUrl(value) {
  const href = typeof value === 'string' && URL.canParse(value) ? new URL(value).href : '';
  if (!/^https:\/\/[\w.:[\]-]+(\/[\w.~%-]*)*$/.test(href)) {
    const given = typeof value === 'string' ? `, nicht „${value}“` : '';
    throw new Refusal(
      `--url braucht eine https-Adresse ohne Abfrage und Sonderzeichen wie https://intranet.example/planwerk${given}.`,
    );
  }
  return href.replace(/\/+$/, '');
}

function readOffice(value) {
  if (value === undefined) return 'microsoft';
  if (value === 'lokal') return 'lokal';
  throw new Refusal('--office kennt nur „lokal“; ohne die Option kommt Office.js von Microsoft.');
}

function readTarget(value, typedIn) {
  if (value === undefined) return resolve('paket');
  if (typeof value !== 'string' || value === '') throw new Refusal('--ziel braucht einen Ordner.');
  return resolve(typedIn, value);
}

function readSwitch(name, value) {
  if (value === undefined || value === true) return value === true;
  throw new Refusal(`--${name} steht ohne Angabe.`);
}
