import type { ContextEntry } from "@aws-sdk/client-iam";
import {
  iamContextKeyDuplicate,
  iamContextNameMissing,
  iamContextTypeMissing,
  iamContextValueInvalid,
  iamContextValueNotSingle,
  iamContextValuesMissing,
  policySimulatorTexts,
  refuse,
} from "@understudy/catalogue";
import type { ContextValueType, RequestContext } from "@understudy/iam";
import { readContextValue } from "@understudy/iam";

/**
 * The condition keys that a simulation is given; an entry without anything in it is passed over, as AWS does.
 * @throws Failure InvalidInput
 */
export function readContextEntries(entries: readonly ContextEntry[]): RequestContext {
  const read: (readonly [string, string | readonly string[]])[] = [];
  const seen = new Set<string>();
  for (const { ContextKeyName: name, ContextKeyType: type, ContextKeyValues: values = [] } of entries) {
    if (name === undefined && type === undefined && values.length === 0) continue;
    if (!name) return refuse(iamContextNameMissing, {});
    if (seen.has(name.toLowerCase())) refuse(iamContextKeyDuplicate, { key: name });
    seen.add(name.toLowerCase());
    if (type === undefined) return refuse(iamContextTypeMissing, { key: name });
    read.push([name, readValues(name, type, values)]);
  }
  return Object.fromEntries(read);
}

function readValues(key: string, type: string, values: readonly string[]): string | readonly string[] {
  if (values.length === 0) refuse(iamContextValuesMissing, { key });
  const isList = type.endsWith("List");
  if (!isList && values.length > 1) refuse(iamContextValueNotSingle, { type, count: String(values.length) });
  const one = type.replace(/List$/, "") as ContextValueType;
  const read = values.map((value) => {
    const format = policySimulatorTexts.valueFormats[one] ?? one;
    return readContextValue(one, value) ?? refuse(iamContextValueInvalid, { key, format });
  });
  return isList ? read : (read[0] as string);
}
