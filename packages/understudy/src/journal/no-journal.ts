import type { Journal } from "./journal.js";

/** A journal that keeps nothing. */
export const noJournal: Journal = {
  load: () => ({ revision: 0, tables: {} }),
  follow: () => undefined,
  durable: () => Promise.resolve(),
  replace: () => undefined,
  close: () => undefined,
};
