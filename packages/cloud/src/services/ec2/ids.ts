import type { Ids } from "../../ids.js";

/** Makes the id of a resource of that prefix: `vpc-` and 17 hexadecimal digits, of which AWS's first is 0. */
export type NewId = (prefix: string) => string;

export const newId =
  (ids: Pick<Ids, "hex">): NewId =>
  (prefix) =>
    `${prefix}-0${ids.hex(16)}`;
