/** Filters of lists of parameters. Source: Systems Manager API reference, ParameterStringFilter. */
import {
  refuse,
  ssmFilterKeyInvalid,
  ssmFilterOptionInvalid,
  ssmFilterRepeated,
  ssmFilterValueInvalid,
  ssmFilterValuesMissing,
} from "@understudy/catalogue";
import { checkPath, isUnder } from "./path.js";
import type { ParameterRow } from "./tables.js";
import { latest } from "./versions.js";

export interface ParameterFilter {
  readonly Key?: string;
  readonly Option?: string;
  readonly Values?: readonly string[];
}

/** Keys that the list takes, as AWS names them in its refusal. */
export const DESCRIBE_KEYS = ["Path", "Name", "Type", "KeyId", "Tier"] as const;
export const PATH_KEYS = ["Type", "KeyId"] as const;

const VALUES: { readonly [key: string]: readonly string[] } = {
  Type: ["String", "StringList", "SecureString"],
  Tier: ["Standard", "Advanced", "Intelligent-Tiering"],
};

/** @param taken keys that the list takes and AWS does not name. @throws Failure */
export function checkFilters(
  filters: readonly ParameterFilter[],
  valid: readonly string[],
  taken: (key: string) => boolean,
): void {
  for (const [i, { Key = "", Option, Values }] of filters.entries()) {
    if (!valid.includes(Key) && !taken(Key)) refuse(ssmFilterKeyInvalid, { key: Key, valid: valid.join(", ") });
    if (filters.findIndex((other) => other.Key === Key) !== i) refuse(ssmFilterRepeated, { key: Key });
    if (!Values && !Key.startsWith("tag:")) refuse(ssmFilterValuesMissing, { key: Key });
    const options = optionsOf(Key);
    if (Option !== undefined && !options.includes(Option)) {
      refuse(ssmFilterOptionInvalid, { option: Option, valid: options.join(", ") });
    }
    const known = VALUES[Key];
    const wrong = known && Values?.find((value) => !known.includes(value));
    if (wrong !== undefined) refuse(ssmFilterValueInvalid, { value: wrong, valid: (known ?? []).join(", ") });
    if (Key === "Path") for (const path of Values ?? []) checkPath(path);
  }
}

function optionsOf(key: string): readonly string[] {
  if (key === "Path") return ["Recursive", "OneLevel"];
  return key === "Name" ? ["BeginsWith", "Equals", "Contains"] : ["BeginsWith", "Equals"];
}

export function passesFilters(row: ParameterRow, filters: readonly ParameterFilter[]): boolean {
  return filters.every(({ Key = "", Option = Key === "Path" ? "OneLevel" : "Equals", Values = [] }) => {
    if (Key === "Path") return Values.some((path) => isUnder(row.name, path, Option === "Recursive"));
    const own = ownValues(row, Key);
    return Values.length === 0
      ? own.length > 0
      : own.some((value) => Values.some((wanted) => fits(value, wanted, Option)));
  });
}

function ownValues(row: ParameterRow, key: string): readonly string[] {
  if (key.startsWith("tag:")) return row.tags.filter(({ Key }) => Key === key.slice(4)).map(({ Value }) => Value);
  switch (key) {
    case "Name":
      return [row.name];
    case "Type":
      return [row.type];
    case "Tier":
      return [latest(row).tier];
    case "DataType":
      return [latest(row).dataType];
    case "Label":
      return row.versions.flatMap(({ labels }) => labels);
    default:
      return row.type === "SecureString" ? ["alias/aws/ssm"] : [];
  }
}

function fits(value: string, wanted: string, option: string): boolean {
  if (option === "BeginsWith") return value.startsWith(wanted);
  return option === "Contains" ? value.includes(wanted) : value === wanted;
}
