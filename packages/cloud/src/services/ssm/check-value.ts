import {
  notImplemented,
  refuse,
  ssmAdvancedValueTooLong,
  ssmPatternInvalid,
  ssmPatternMismatch,
  ssmValueEmpty,
  ssmValueTooLong,
} from "@understudy/catalogue";
import type { Tier } from "./tables.js";

const STANDARD = 4096;
const ADVANCED = 8192;

/**
 * The tier that a value goes into. Without a wish a parameter stays where it is.
 * @throws Failure ssm.value-empty, ssm.value-too-long, ssm.advanced-value-too-long
 */
export function tierOf(value: string, wish: string | undefined, before: Tier | undefined): Tier {
  if (value === "") refuse(ssmValueEmpty, {});
  if (value.length > ADVANCED) refuse(ssmAdvancedValueTooLong, {});
  if (wish === "Advanced" || (before === "Advanced" && wish !== "Standard")) return "Advanced";
  if (value.length <= STANDARD) return "Standard";
  return wish === "Intelligent-Tiering" ? "Advanced" : refuse(ssmValueTooLong, {});
}

/** Steps that looking for a pattern may take. */
const STEPS = 1e8;

/**
 * Whether the value is what AllowedPattern asks for.
 * DIFFERS: a pattern that could take ages for its value is answered as not implemented; AWS's engine has a time limit.
 * @throws Failure ssm.pattern-invalid, ssm.pattern-mismatch
 */
export function checkPattern(value: string, pattern: string | undefined): void {
  if (pattern === undefined || pattern === "") return;
  if (stepsOf(pattern, value.length) > STEPS) {
    refuse(notImplemented, { service: "SSM", operation: "PutParameter with an AllowedPattern of this kind" });
  }
  if (!compile(pattern).test(value)) refuse(ssmPatternMismatch, { pattern });
}

/** With Unicode's classes where the pattern allows; else with the older escapes. */
function compile(pattern: string): RegExp {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags);
    } catch {
      // The other way, or none.
    }
  }
  return refuse(ssmPatternInvalid, {});
}

/** At worst: a repeat of a group that repeats or chooses doubles the work with every character, any other multiplies by the length. */
function stepsOf(pattern: string, length: number): number {
  const plain = pattern.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
  const repeats = plain.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  const nested = /[*+}|?][^()]*\)+\s*(?:[*+]|\{)/.test(plain) || /\\[1-9k]/.test(pattern);
  return nested ? 2 ** length : (length + 1) ** Math.max(1, repeats);
}
