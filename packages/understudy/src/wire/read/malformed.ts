import { type FailureMode, refuseWire, type Values, type WireFamily } from "@understudy/catalogue";

/** A value that does not fit its model. Readers throw it; on its way up each level puts its name before the path. */
export class Malformed<Name extends string = string> extends Error {
  #path = "";

  constructor(
    readonly mode: FailureMode<Name>,
    readonly values: Values<Name>,
  ) {
    super(mode.id);
  }

  /** The same, seen from one level further up. */
  under(name: string): this {
    this.#path = this.#path === "" ? name : `${name}.${this.#path}`;
    return this;
  }

  /** Raises the failure for the client; `path` stands among its values. */
  refuse(family: WireFamily): never {
    return refuseWire(this.mode as FailureMode, family, { ...this.values, path: this.#path });
  }
}

/** Runs a reader; a Malformed that it throws gets the name before its path. */
export function readUnder<Value, Result>(name: string, read: (value: Value) => Result, value: Value): Result {
  try {
    return read(value);
  } catch (error) {
    throw error instanceof Malformed ? error.under(name) : error;
  }
}
