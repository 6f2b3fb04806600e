import type { Json } from "./json.js";

/** An object of JSON. */
export type JsonObject = { readonly [name: string]: Json };
