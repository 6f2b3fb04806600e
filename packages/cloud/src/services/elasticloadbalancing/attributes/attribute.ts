import {
  elbAttributeNotSupported,
  elbAttributeOutOfRange,
  elbAttributeUnknown,
  elbAttributeValueInvalid,
  refuse,
} from "@understudy/catalogue";
import type { Attributes } from "../tables.js";

/** One attribute as AWS documents it. */
export interface Attribute {
  readonly default: string;
  /** What it can be. */
  readonly values?: readonly string[];
  /** Smallest and greatest number. */
  readonly range?: readonly [number, number];
  /** What it is of: types of load balancers, or protocols of target groups and listeners; of all when absent. */
  readonly of?: readonly string[];
}

export type AttributeTable = { readonly [key: string]: Attribute };

/** What has attributes, as AWS's sentences call it. */
export interface AttributeOwner {
  /** `Load balancer`. */
  readonly kind: string;
  /** `load balancers`. */
  readonly owners: string;
  /** `type`, or `protocol`. */
  readonly what: string;
  /** `network`. */
  readonly which: string;
}

export const BOOLEAN = ["true", "false"] as const;
export const OFF = { default: "false", values: BOOLEAN } as const;
export const ON = { default: "true", values: BOOLEAN } as const;
export const TEXT = { default: "" } as const;

/** The attributes that something of that type or protocol begins with. */
export function defaults(table: AttributeTable, which: string): Attributes {
  const own = Object.entries(table).filter(([, attribute]) => attribute.of?.includes(which) ?? true);
  return Object.fromEntries(own.map(([key, attribute]) => [key, attribute.default]));
}

/** The attributes with others put over them. @throws Failure for keys and values that are not for this owner */
export function withAttributes(
  before: Attributes,
  asked: readonly { readonly Key?: string; readonly Value?: string }[],
  table: AttributeTable,
  owner: AttributeOwner,
): Attributes {
  for (const { Key = "", Value = "" } of asked) {
    if (!Object.hasOwn(table, Key)) refuse(elbAttributeUnknown, { kind: owner.kind, key: Key });
    checkValue(Key, Value, table[Key] as Attribute, owner);
  }
  return { ...before, ...Object.fromEntries(asked.map(({ Key = "", Value = "" }) => [Key, Value])) };
}

function checkValue(key: string, value: string, { of, values, range }: Attribute, owner: AttributeOwner): void {
  if (of && !of.includes(owner.which)) refuse(elbAttributeNotSupported, { ...owner, key });
  if (values && !values.includes(value)) refuse(elbAttributeValueInvalid, { value, values: values.join(", ") });
  if (!range) return;
  const [least, most] = range;
  const within = /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most;
  if (!within) refuse(elbAttributeOutOfRange, { key, value, range: `${least}-${most}` });
}

/** As the API shows them. */
export const wireAttributes = (attributes: Attributes) =>
  Object.entries(attributes).map(([Key, Value]) => ({ Key, Value }));
