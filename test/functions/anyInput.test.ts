import fc from 'fast-check';
import { CustomFunctionsError, outcome } from '../support/customFunctionsGlobal';
import { afaPlan } from '../../src/functions/afaPlan';
import { deckungsgrad } from '../../src/functions/deckungsgrad';
import { erfuellungsgrad } from '../../src/functions/erfuellungsgrad';
import { quartilGpa } from '../../src/functions/quartilGpa';

/** Whatever a cell may hold, and a few things that no cell holds. */
const cell = fc.oneof(
  fc.constantFrom(
    0,
    1,
    2,
    3,
    4,
    12,
    -0,
    1e308,
    -1e308,
    5e-324,
    NaN,
    Infinity,
    45366,
    2958465,
    1e16,
  ),
  fc.double(),
  fc.integer(),
  fc.constantFrom(
    '',
    ' ',
    'entfällt',
    'vollständig erfüllt',
    'degressiv',
    'leistung',
    'sammelposten',
  ),
  fc.constantFrom('RANG', 'EXKLUSIV', 'k. A.', '15.402', '31.12.9999', '__proto__', '=1+1'),
  fc.string(),
  fc.constantFrom('1' + ' '.repeat(32_000) + 'x', ' '.repeat(32_000), '('.repeat(32_000)),
  fc.constantFrom(true, false, null, undefined),
  fc.constantFrom({}, { code: '#N/A' }, Symbol('s'), 10n, () => 1),
);
const area = fc.oneof(
  cell,
  fc.array(cell, { maxLength: 4 }),
  fc.array(fc.oneof(cell, fc.array(cell, { maxLength: 5 })), { maxLength: 6 }),
);

/** What Excel may say about where the arguments come from; there is no Excel here to ask about their cells. */
const invocation = fc.record({
  parameterAddresses: fc.array(
    fc.oneof(fc.constantFrom('Plan!A1:C9', "'[x]y'!A1", 'A:A', '', null, undefined), fc.string()),
    { maxLength: 10 },
  ),
});

const FUNCTIONS = { erfuellungsgrad, quartilGpa, deckungsgrad, afaPlan };

describe.each(Object.entries(FUNCTIONS))('%s, whatever comes in', (_, implementation) => {
  const parameters = implementation.length - 1;
  const call = fc
    .tuple(fc.array(area, { maxLength: parameters }), fc.option(invocation, { nil: undefined }))
    .map(([args, context]) => [
      ...args,
      ...Array<null>(parameters - args.length).fill(null),
      context,
    ]);

  it('gives finite figures, texts, or an error with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(call, async (args) => {
        const result = await raw(() =>
          (implementation as (...args: unknown[]) => unknown)(...args),
        );
        const cells: unknown[] = Array.isArray(result) ? result.flat() : [result];
        for (const value of cells) {
          if (value instanceof CustomFunctionsError)
            expect(value.message).toMatch(/^[A-ZÄÖÜ0-9].*\.$/s);
          else if (typeof value !== 'string') expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/** Like `outcome`, but keeps the error object. Anything but a CustomFunctions.Error fails the property. */
async function raw(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    expect(error).toBeInstanceOf(CustomFunctionsError);
    return error;
  }
}

describe('an object that defends itself against being read', () => {
  it('ends in the general sentence', async () => {
    const trap = new Proxy(
      {},
      {
        has() {
          throw new Error('trap');
        },
      },
    );
    expect(await outcome(() => deckungsgrad(trap, 1))).toMatch(/^#VALUE! Mit diesen Argumenten/);
  });
});
