import { logsFilterPatternBraces, logsFilterPatternInvalid, refuse } from "@understudy/catalogue";
import { compileDelimitedPattern } from "./delimited-pattern.js";
import { compileJsonPattern } from "./json-pattern.js";
import { compileRegex } from "./regex.js";
import { compileTextPattern } from "./text-pattern.js";

const REGEXES_PER_PATTERN = 2;

/**
 * Whether a message is one that the filter pattern asks for. The same pattern language serves metric filters and
 * subscription filters. Source: CloudWatch Logs User Guide, "Filter pattern syntax".
 * @throws Failure for a pattern that AWS would refuse, or that is not understood here.
 */
export function compileFilterPattern(pattern: string): (message: string) => boolean {
  const text = pattern.trim();
  if (text === "") return () => true;
  if (/^%[^%]+%$/.test(text)) return compileRegex(text.slice(1, -1));
  if (!/^[{[]/.test(text)) return compileTextPattern(text);
  if ((text.match(/%[^%]+%/g) ?? []).length > REGEXES_PER_PATTERN) refuse(logsFilterPatternInvalid, {});
  const [open, close] = text.startsWith("{") ? ["{", "}"] : ["[", "]"];
  if (!text.endsWith(close) || text.length < 2) refuse(logsFilterPatternBraces, { open, close });
  return open === "{" ? compileJsonPattern(text) : compileDelimitedPattern(text);
}
