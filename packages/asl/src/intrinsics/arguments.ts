import { aslFunctionErrors } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { FunctionError } from "./function-error.js";

/** The arguments of a call, taken with the type a function wants. Each method @throws FunctionError */
export class Arguments {
  constructor(
    readonly name: string,
    readonly values: readonly Json[],
  ) {}

  /** @throws FunctionError when there are fewer or more */
  count(least: number, most = least): this {
    if (this.values.length < least || this.values.length > most) {
      throw new FunctionError(aslFunctionErrors.argumentCount(this.name));
    }
    return this;
  }

  any(position: number): Json {
    return this.values[position]!;
  }

  text(position: number): string {
    return this.#typed(position, "a string", (value): value is string => typeof value === "string");
  }

  list(position: number): readonly Json[] {
    return this.#typed(position, "an array", (value): value is readonly Json[] => Array.isArray(value));
  }

  object(position: number): JsonObject {
    return this.#typed(position, "an object", isJsonObject);
  }

  boolean(position: number): boolean {
    return this.#typed(position, "a boolean", (value): value is boolean => typeof value === "boolean");
  }

  /** A number, rounded: AWS takes 1.5 as 2 and -1.5 as -1 (recorded: test_math_add). */
  integer(position: number): number {
    const number = this.#typed(position, "a number", (value): value is number => typeof value === "number");
    return Math.round(number) + 0;
  }

  #typed<T extends Json>(position: number, expected: string, is: (value: Json) => value is T): T {
    const value = this.values[position]!;
    if (!is(value)) throw new FunctionError(aslFunctionErrors.argumentType(this.name, position + 1, expected));
    return value;
  }
}
