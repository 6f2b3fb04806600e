import { refuse, ssmVersionNotFound } from "@understudy/catalogue";
import type { ParameterRow, ParameterVersion } from "./tables.js";

/** The version that was put last. */
export const latest = ({ versions }: ParameterRow): ParameterVersion => versions.at(-1) as ParameterVersion;

/** The version of that number or with that label; the latest when neither is asked for; undefined when there is none. */
export function versionOf(row: ParameterRow, selector: string | undefined): ParameterVersion | undefined {
  if (selector === undefined) return latest(row);
  return row.versions.find(({ version, labels }) => String(version) === selector || labels.includes(selector));
}

/** @throws Failure ssm.version-not-found */
export function requireVersion(row: ParameterRow, selector: string | undefined): ParameterVersion {
  return versionOf(row, selector) ?? refuse(ssmVersionNotFound, { version: selector ?? "", name: row.name });
}
