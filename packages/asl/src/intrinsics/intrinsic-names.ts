import { intrinsicFunctions } from "./intrinsic-functions.js";

/** The functions there are, with their prefix. */
export const intrinsicNames: ReadonlySet<string> = new Set(Object.keys(intrinsicFunctions));
