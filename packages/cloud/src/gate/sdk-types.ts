/**
 * The contract of an operation, taken from the SDK's types (the packages are never loaded: `typeof import(…)` is erased).
 * `S` is the namespace of an SDK client package.
 */
type Command<S, Name extends string> = `${Name}Command` extends keyof S
  ? S[`${Name}Command`] extends abstract new (
      ...args: never[]
    ) => infer C
    ? C
    : never
  : never;

/** Names of a service's operations. */
export type OperationName<S> = {
  [K in keyof S & string]: K extends `${infer Name}Command` ? Name : never;
}[keyof S & string];

/** Input of an operation after validation: what the model requires is there. */
export type Input<S, Name extends string> = Command<S, Name> extends { input: infer I } ? Valid<I> : never;

/** Output of an operation. */
export type Output<S, Name extends string> =
  Command<S, Name> extends {
    resolveMiddleware(...args: never[]): (...args: never[]) => Promise<{ output: infer O }>;
  }
    ? Omit<O, "$metadata">
    : never;

/** The SDK marks a required member as `name: T | undefined`, an optional one as `name?: T`. */
export type Valid<T> = T extends Date | Uint8Array | readonly [unknown, ...unknown[]]
  ? T
  : T extends (infer Item)[]
    ? Valid<NonNullable<Item>>[]
    : T extends object
      ? {
          [K in keyof T]: undefined extends T[K]
            ? Partial<Pick<T, K>> extends Pick<T, K>
              ? Valid<T[K]>
              : NonNullable<Valid<T[K]>>
            : Valid<T[K]>;
        }
      : T;
