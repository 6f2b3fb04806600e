/** At once, or, where JSONata has to be evaluated, later: its evaluator answers by promises only. `await` suits both. */
export type Eventually<T> = T | Promise<T>;
