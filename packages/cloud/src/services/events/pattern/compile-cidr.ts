import { eventPatternReasons } from "@understudy/catalogue";
import { inRange, parseAddress, parseRange } from "@understudy/iam";
import type { Json } from "./json.js";
import { refusePattern } from "./refuse-pattern.js";
import type { ValueTest } from "./value-test.js";
import { stringTest } from "./value-test.js";

/** `10.0.0.0/24`, `2001:db8::/32`. @throws Failure events.pattern-invalid */
export function compileCidr(operand: Json): ValueTest {
  // AWS speaks of a prefix here too (recorded).
  if (typeof operand !== "string") return refusePattern(eventPatternReasons.notAString("prefix"));
  const parts = operand.split("/");
  const [address = "", mask = ""] = parts;
  if (parts.length !== 2) return refusePattern(eventPatternReasons.cidrSlash);
  if (!/^\d+$/.test(mask)) return refusePattern(eventPatternReasons.cidrMask);
  const range = parseRange(operand);
  if (!range) return refusePattern(eventPatternReasons.cidrAddress(address));
  return stringTest((text) => inRange(range, parseAddress(text)));
}
