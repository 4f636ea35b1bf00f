/** A request to the host with its answer. */
export class RoundTrip {
  constructor(
    readonly request: string,
    /** "" where there was none, but a code of failure. */
    readonly response: string,
  ) {}

  get requestBytes(): number {
    return bytes(this.request);
  }

  get responseBytes(): number {
    return bytes(this.response);
  }
}

export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
