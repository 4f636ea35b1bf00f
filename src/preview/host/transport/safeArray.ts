/** The arrays of Internet Explorer's time, which the contract still speaks. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

export function safeArray(values: unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

/** The message of a batch; its body and its flags stand at fixed places. */
export function richApiMessage(parameters: SafeArray | unknown[]): unknown[] {
  const values = Array.isArray(parameters) ? parameters : parameters.toArray();
  return Array.isArray(values[0]) ? (values[0] as unknown[]) : values;
}
