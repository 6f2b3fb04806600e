import { parseOperator } from "../condition/parse-operator.js";
import type { PolicyFinding } from "../finding.js";
import { manyOf } from "../one-or-many.js";
import type { ConditionBlock, Statement } from "../types.js";

const MAX_EPOCH = 9223372036854775807n;
const MAX_YEAR = 292278993;
const ISO =
  /^(-?\d+)(?:-(\d+)(?:-(\d+))?)?(?:t(?:(\d+)(?::(\d+)(?::(\d+)(?:\.(\d{1,9}))?(?:z|\+(\d\d)(?::(\d\d))?)?)?)?)?)?$/;

const within = (text: string | undefined, low: number, high: number): boolean =>
  text === undefined || (Number(text) >= low && Number(text) <= high);

/** The older parser is lenient on dates: a year alone, hours of one digit and a bare `T` pass. */
function isLegacyDate(text: string): boolean {
  const lower = text.toLowerCase();
  if (!lower.includes("t") && !lower.includes("-")) return /^\d+$/.test(lower) && BigInt(lower) <= MAX_EPOCH;
  const found = ISO.exec(lower);
  if (!found) return false;
  const [, year, month, day, hour, minute, second, , zoneHour, zoneMinute] = found;
  return (
    within(year, -292275054, MAX_YEAR) &&
    within(month, 1, 12) &&
    within(day, 1, 31) &&
    within(hour, 0, 23) &&
    within(minute, 0, 59) &&
    within(second, 0, 59) &&
    within(zoneHour, 0, 23) &&
    within(zoneMinute, 0, 59)
  );
}

const isNumber = (text: string): boolean => text.trim() !== "" && !Number.isNaN(Number(text));

function conditionPasses(condition: ConditionBlock): boolean {
  for (const [name, keys] of Object.entries(condition)) {
    const base = parseOperator(name)?.base ?? "";
    const values = Object.values(keys).flatMap((value) => manyOf(value).map(String));
    if (base.startsWith("date") && !values.every(isLegacyDate)) return false;
    if (base.startsWith("numeric") && !values.every(isNumber)) return false;
  }
  return true;
}

/** At least a service, and all six parts when one of them is empty. */
function resourcePasses(resource: string): boolean {
  if (resource === "*") return true;
  const parts = resource.split(":");
  return parts[2] !== undefined && parts[2] !== "" && (parts.length >= 6 || !resource.includes("::"));
}

/**
 * What an older parser behind IAM refuses although the grammar allows it: an effect in the wrong letter case, dates and
 * numbers that are none, resources with too few parts. `resources`: false leaves the last out.
 * AWS: recorded answers ("The policy failed legacy parsing").
 */
export function checkLegacy(statements: readonly Statement[], resources: boolean): PolicyFinding | undefined {
  for (let i = 0; i < statements.length; i++) {
    const statement = statements[i]!;
    const refuse = (path: string): PolicyFinding => ({
      id: "failed-legacy-parsing",
      values: { path: `Statement[${i}].${path}` },
    });
    if (statement.Effect !== "Allow" && statement.Effect !== "Deny") return refuse("Effect");
    if (statement.Condition && !conditionPasses(statement.Condition)) return refuse("Condition");
    if (!resources) continue;
    if (!manyOf(statement.Resource).every(resourcePasses)) return refuse("Resource");
    if (!manyOf(statement.NotResource).every(resourcePasses)) return refuse("NotResource");
  }
  return undefined;
}
