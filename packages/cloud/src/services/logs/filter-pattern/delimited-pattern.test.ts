/** Tables from CloudWatch Logs User Guide, "Using filter patterns to match terms in space-delimited log events". */
import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { compileFilterPattern } from "./compile-filter-pattern.js";
import { splitFields } from "./split-fields.js";

const APACHE = '127.0.0.1 Prod frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534';

const LEVELS = [
  "INFO 09/25/2014 12:00:00 GET /service/resource/67 1200",
  "INFO 09/25/2014 12:00:01 POST /service/resource/67/part/111 1310",
  "WARNING 09/25/2014 12:00:02 Invalid user request",
  "ERROR 09/25/2014 12:00:02 Failed to process request",
];

describe("one message", () => {
  it.each<[pattern: string, matches: boolean]>([
    ["[]", true],
    ["[ip, user, username, timestamp, request, status_code, bytes]", true],
    [String.raw`[ip=%127\.0\.0\.[1-9]%, user, username, timestamp, request =*.html*, status_code = 4*, bytes]`, true],
    ["[..., request =*.html*, status_code = 4*, bytes]", true],
    ["[..., request=*.html*, status_code=4*,]", true],
    ["[ip, user, ..., status_code = 404, bytes]", true],
    ["[ip, user, ...]", true],
    ["[ip = 127.0.0.1, ..., bytes > 1000]", true],
    ["[ip, user, username, timestamp, request =*.html*, status_code = 404 || status_code = 410, bytes]", true],
    ["[ip, user, username, timestamp, request, status_code = 4* && status_code != 404, bytes]", false],
    ["[ip, user, username, timestamp, request, status_code, bytes > 1600]", false],
    ['[ip, user, username, timestamp = "10/Oct*", request, ...]', true],
    ['[..., request = "GET /index.html HTTP/1.0", status_code, bytes]', true],
    ["[a, b, c, d, e, f, g, h]", false],
    ["[a, b, ..., c, d, e, f, g, h]", false],
  ])("%s", (pattern, matches) => {
    expect(compileFilterPattern(pattern)(APACHE)).toBe(matches);
  });
});

describe("terms in order", () => {
  it.each<[pattern: string, matched: readonly number[]]>([
    ["[w1=ERROR, w2]", [3]],
    ["[w1=ERROR]", []],
    ["[w1=ERROR || w1=WARNING, w2]", [2, 3]],
    ["[w1!=ERROR && w1!=WARNING, w2]", [0, 1]],
    ["[logLevel, date, time, method, url=%/service/resource/[0-9]+$%, response_time]", [0]],
    ["[logLevel, date, time, method, url=%/service/resource/[0-9]+/part/[0-9]+$%, response_time]", [1]],
    ["[level, date, time, method, url, response_time > 1250]", [1]],
    ["[level, rest = *request]", [2, 3]],
  ])("%s", (pattern, matched) => {
    const matches = compileFilterPattern(pattern);
    expect(LEVELS.flatMap((message, i) => (matches(message) ? [i] : []))).toEqual(matched);
  });
});

describe("refused", () => {
  it.each<[pattern: string, refusal: string]>([
    ["[a, b", "If a filter pattern starts with '[' it must end with ']'"],
    ["[..., a, ...]", "Invalid filter pattern"],
    ["[a = 1 && b = 2]", "Invalid filter pattern"],
    ["[a = ]", "Invalid filter pattern"],
    ["[a b]", "Invalid character(s) in term 'b'"],
    ["[a = “x“]", "Invalid character(s) in term '“'"],
  ])("%s", (pattern, refusal) => {
    let message = "";
    try {
      compileFilterPattern(pattern);
    } catch (error) {
      if (error instanceof Failure) message = error.message;
    }
    expect(message).toBe(refusal);
  });
});

describe("splitFields", () => {
  it.each<[message: string, limit: number | undefined, fields: readonly string[]]>([
    ["", undefined, []],
    ["a  b\tc", undefined, ["a", "b", "c"]],
    ['a [b c] "d \\" e" f', undefined, ["a", "b c", 'd \\" e', "f"]],
    ["[open b]c", undefined, ["[open", "b]c"]],
    ["a [b c] d e", 3, ["a", "b c", "d e"]],
    ["a [b c]", 2, ["a", "b c"]],
    ["a [b c] d", 2, ["a", "[b c] d"]],
    ["a b", 5, ["a", "b"]],
  ])("%j in at most %s", (message, limit, fields) => {
    expect(splitFields(message, limit)).toEqual(fields);
  });
});
