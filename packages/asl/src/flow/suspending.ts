/** Steps that may have to wait for a promise on the way: each is yielded and its value sent back. */
export type Suspending<T> = Generator<Promise<unknown>, T, unknown>;
