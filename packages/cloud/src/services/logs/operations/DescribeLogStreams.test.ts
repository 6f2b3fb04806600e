import { beforeEach, describe, expect, it } from "vitest";
import type { LogsForTest } from "../testing/logs-for-test.js";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

let test: LogsForTest;

beforeEach(() => {
  test = logsForTest();
  test.group("g", "b", "a", "c", "a/1", "empty");
  test.put("g", "b", [-10, "1"], [5, "2"]);
  test.put("g", "a", [30, "3"]);
  test.put("g", "c", [20, "4"]);
  test.put("g", "a/1", [20, "5"]);
});

const names = (input: object = {}): string[] =>
  test
    .call<{ logStreams: { logStreamName: string }[] }>("DescribeLogStreams", { logGroupName: "g", ...input })
    .logStreams.map(({ logStreamName }) => logStreamName);

function pages(input: object): string[][] {
  const all: string[][] = [];
  let nextToken: string | undefined;
  do {
    const page = test.call("DescribeLogStreams", { logGroupName: "g", limit: 2, ...input, nextToken });
    all.push(page.logStreams.map((stream) => stream.logStreamName));
    nextToken = page.nextToken;
  } while (nextToken);
  return all;
}

it("tells the times of a stream's events", () => {
  const now = test.now();
  expect(test.call("DescribeLogStreams", { logGroupName: "g", logStreamNamePrefix: "b" })).toEqual({
    logStreams: [
      {
        logStreamName: "b",
        creationTime: now,
        firstEventTimestamp: now - 10,
        lastEventTimestamp: now + 5,
        lastIngestionTime: now,
        uploadSequenceToken: expect.stringMatching(/^\d{56}$/),
        arn: `${arnOf("g")}:log-stream:b`,
        storedBytes: 0,
      },
    ],
  });
});

describe("orders", () => {
  it("by name", () => {
    expect(names()).toEqual(["a", "a/1", "b", "c", "empty"]);
    expect(names({ descending: true })).toEqual(["empty", "c", "b", "a/1", "a"]);
    expect(names({ logStreamNamePrefix: "a" })).toEqual(["a", "a/1"]);
    expect(names({ logStreamNamePrefix: "a", descending: true })).toEqual(["a/1", "a"]);
  });

  it("by time of the last event", () => {
    expect(names({ orderBy: "LastEventTime" })).toEqual(["empty", "b", "a/1", "c", "a"]);
    expect(names({ orderBy: "LastEventTime", descending: true, limit: 1 })).toEqual(["a"]);
  });

  it("in pages", () => {
    expect(pages({})).toEqual([["a", "a/1"], ["b", "c"], ["empty"]]);
    expect(pages({ descending: true })).toEqual([["empty", "c"], ["b", "a/1"], ["a"]]);
    expect(pages({ orderBy: "LastEventTime", descending: true })).toEqual([["a", "c"], ["a/1", "b"], ["empty"]]);
    expect(pages({ logStreamNamePrefix: "a" })).toEqual([["a", "a/1"]]);
  });
});

it("takes the name or the ARN of the log group as identifier", () => {
  for (const logGroupIdentifier of ["g", arnOf("g")]) {
    expect(test.call("DescribeLogStreams", { logGroupIdentifier }).logStreams).toHaveLength(5);
  }
});

it("refuses name with identifier, and neither", () => {
  expect(test.refusal("DescribeLogStreams", { logGroupName: "g", logGroupIdentifier: "g" })).toEqual({
    id: "logs.name-and-arn",
    code: "ValidationException",
    status: 400,
    message: "LogGroup name and LogGroup ARN are mutually exclusive parameters.",
  });
  expect(test.refusal("DescribeLogStreams", {})).toMatchObject({
    id: "logs.name-or-arn-missing",
    code: "ValidationException",
  });
});

it("refuses a prefix with order by time", () => {
  const input = { logGroupName: "g", orderBy: "LastEventTime", logStreamNamePrefix: "a" };
  expect(test.refusal("DescribeLogStreams", input)).toEqual({
    id: "logs.order-by-time-with-prefix",
    code: "InvalidParameterException",
    status: 400,
    message: "Cannot order by LastEventTime with a logStreamNamePrefix.",
  });
});

it("refuses a log group that does not exist, and a token of another list", () => {
  expect(test.refusal("DescribeLogStreams", { logGroupName: "none" }).id).toBe("logs.log-group-not-found");
  const { nextToken } = test.call("DescribeLogStreams", { logGroupName: "g", limit: 1 });
  expect(test.refusal("DescribeLogStreams", { logGroupName: "g", descending: true, nextToken }).id).toBe(
    "logs.next-token-invalid",
  );
});

it("refuses whom nothing allows logs:DescribeLogStreams", () => {
  expect(test.refusal("DescribeLogStreams", { logGroupName: "g" }, { as: test.user() })).toEqual(
    notAllowed("logs:DescribeLogStreams", `${arnOf("g")}:log-stream:`),
  );
});
