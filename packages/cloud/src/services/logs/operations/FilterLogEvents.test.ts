import { beforeEach, describe, expect, it } from "vitest";
import type { LogsForTest } from "../testing/logs-for-test.js";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

let test: LogsForTest;

beforeEach(() => {
  test = logsForTest();
  test.group("g", "app/1", "app/2", "web/1");
  test.put("g", "app/1", [0, "hello"], [20, "hello world"]);
  test.put("g", "app/2", [10, "world"], [30, '{"level":"error","took":7}']);
  test.put("g", "web/1", [20, "goodbye world"]);
});

function filter(input: object = {}) {
  const answer = test.call("FilterLogEvents", { logGroupName: "g", ...input });
  return { ...answer, messages: answer.events.map(({ message }) => message) };
}

const ALL = ["hello", "world", "hello world", "goodbye world", '{"level":"error","took":7}'];

it("gives the events of all streams by time", () => {
  const answer = test.call("FilterLogEvents", { logGroupName: "g" });
  expect(answer.events.map(({ message }) => message)).toEqual(ALL);
  expect(answer).toEqual({ events: expect.any(Array), searchedLogStreams: [] });
  expect(answer.events[0]).toEqual({
    logStreamName: "app/1",
    timestamp: test.now(),
    message: "hello",
    ingestionTime: test.now(),
    eventId: expect.stringMatching(/^\d{56}$/),
  });
  expect(new Set(answer.events.map(({ eventId }) => eventId)).size).toBe(5);
});

it("takes streams by name and by prefix", () => {
  expect(filter({ logStreamNames: ["app/2", "app/2", "web/1"] }).messages).toEqual([ALL[1], ALL[3], ALL[4]]);
  expect(filter({ logStreamNamePrefix: "app/" }).messages).toEqual([ALL[0], ALL[1], ALL[2], ALL[4]]);
  expect(filter({ logStreamNamePrefix: "none" }).messages).toEqual([]);
});

it("takes a range, both ends included", () => {
  const now = test.now();
  expect(filter({ startTime: now + 10, endTime: now + 20 }).messages).toEqual([ALL[1], ALL[2], ALL[3]]);
  expect(filter({ startTime: now + 31 }).messages).toEqual([]);
});

describe("filters", () => {
  it.each<[pattern: string, matched: readonly number[]]>([
    ["", [0, 1, 2, 3, 4]],
    ["hello", [0, 2]],
    ["goodbye world", [3]],
    ["world -goodbye", [1, 2]],
    ['{ $.level = "error" && $.took > 5 }', [4]],
    ["[first=hello, second]", [2]],
    ["%wor.d$%", [1, 2, 3]],
  ])("%j", (filterPattern, matched) => {
    expect(filter({ filterPattern }).messages).toEqual(matched.map((i) => ALL[i]));
  });

  it("and refuses a pattern that is none", () => {
    expect(test.refusal("FilterLogEvents", { logGroupName: "g", filterPattern: "a:b" })).toEqual({
      id: "logs.term-characters-invalid",
      code: "InvalidParameterException",
      status: 400,
      message: "Invalid character(s) in term ':'",
    });
    expect(test.refusal("FilterLogEvents", { logGroupName: "g", filterPattern: "{ $.a = 1" })).toEqual({
      id: "logs.filter-pattern-braces",
      code: "InvalidParameterException",
      status: 400,
      message: "If a filter pattern starts with '{' it must end with '}'",
    });
    expect(test.refusal("FilterLogEvents", { logGroupName: "g", filterPattern: "{ $.a }" })).toEqual({
      id: "logs.filter-pattern-invalid",
      code: "InvalidParameterException",
      status: 400,
      message: "Invalid filter pattern",
    });
  });
});

describe("pages", () => {
  function pages(input: object): string[][] {
    const all: string[][] = [];
    let nextToken: string | undefined;
    do {
      const page = filter({ ...input, nextToken });
      all.push(page.messages);
      nextToken = page.nextToken;
    } while (nextToken);
    return all;
  }

  it("follow each other through all streams", () => {
    expect(pages({ limit: 2 })).toEqual([ALL.slice(0, 2), ALL.slice(2, 4), ALL.slice(4)]);
    expect(pages({ limit: 1, filterPattern: "hello" }).flat()).toEqual([ALL[0], ALL[2]]);
  });

  it("go backward when asked for the latest first", () => {
    expect(pages({ limit: 2, startFromHead: false }).flat()).toEqual([...ALL].reverse());
  });

  it("end where no event follows", () => {
    expect(filter({ limit: 5 }).nextToken).toBeUndefined();
  });

  it("refuse a token that is none", () => {
    expect(test.refusal("FilterLogEvents", { logGroupName: "g", nextToken: "invalid-token" })).toEqual({
      id: "logs.next-token-invalid",
      code: "InvalidParameterException",
      status: 400,
      message: "The specified nextToken is invalid.",
    });
  });
});

it("serves a client that follows: from the last time on, without what it has seen", () => {
  const seen = new Set<string>();
  const follow = (startTime: number) =>
    filter({ startTime, interleaved: true }).events.filter(({ eventId }) => !seen.has(eventId) && seen.add(eventId));
  expect(follow(test.now())).toHaveLength(5);
  test.put("g", "web/1", [30, "same time"], [31, "later"]);
  expect(follow(test.now() + 30).map(({ message }) => message)).toEqual(["same time", "later"]);
});

it("hides what has expired", () => {
  test.call("PutRetentionPolicy", { logGroupName: "g", retentionInDays: 1 });
  test.advance(86_400_000 + 15);
  expect(filter().messages).toEqual(ALL.slice(2));
});

it("takes the ARN of the log group as identifier", () => {
  expect(test.call("FilterLogEvents", { logGroupIdentifier: arnOf("g") }).events).toHaveLength(5);
});

it("refuses names with a prefix, and what does not exist", () => {
  const both = { logGroupName: "g", logStreamNames: ["app/1"], logStreamNamePrefix: "app" };
  expect(test.refusal("FilterLogEvents", both)).toMatchObject({
    id: "logs.names-and-prefix",
    code: "InvalidParameterException",
  });
  expect(test.refusal("FilterLogEvents", { logGroupName: "g", logStreamNames: ["none"] }).id).toBe(
    "logs.log-stream-not-found",
  );
  expect(test.refusal("FilterLogEvents", { logGroupName: "none" }).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:FilterLogEvents, with the log group's ARN", () => {
  expect(test.refusal("FilterLogEvents", { logGroupName: "g" }, { as: test.user() })).toEqual(
    notAllowed("logs:FilterLogEvents", `${arnOf("g")}:log-stream:`),
  );
});
