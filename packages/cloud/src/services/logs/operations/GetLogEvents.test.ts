import { beforeEach, describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import type { LogsForTest } from "../testing/logs-for-test.js";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const OF = { logGroupName: "g", logStreamName: "s" };
const TOKEN = /^[fb]\/\d{56}\/s$/;

let test: LogsForTest;

beforeEach(() => {
  test = logsForTest();
  test.group("g", "s");
});

function fill(count: number): void {
  for (let i = 0; i < count; i += 1) test.put("g", "s", [i, String(i)]);
}

function get(input: object = {}) {
  const answer = test.call("GetLogEvents", { ...OF, ...input });
  return { ...answer, messages: answer.events.map(({ message }) => message).join(" ") };
}

it("gives the last events, oldest first", () => {
  const now = test.now();
  fill(5);
  expect(test.call("GetLogEvents", { ...OF, limit: 2 })).toEqual({
    events: [
      { timestamp: now + 3, message: "3", ingestionTime: now },
      { timestamp: now + 4, message: "4", ingestionTime: now },
    ],
    nextForwardToken: expect.stringMatching(TOKEN),
    nextBackwardToken: expect.stringMatching(TOKEN),
  });
});

describe("tokens", () => {
  it("go back to the start, where they repeat", () => {
    fill(5);
    const last = get({ limit: 2 });
    const middle = get({ limit: 2, nextToken: last.nextBackwardToken });
    const first = get({ limit: 2, nextToken: middle.nextBackwardToken });
    const none = get({ limit: 2, nextToken: first.nextBackwardToken });
    expect([last, middle, first, none].map(({ messages }) => messages)).toEqual(["3 4", "1 2", "0", ""]);
    expect(none.nextBackwardToken).toBe(first.nextBackwardToken);
    expect(get({ nextToken: none.nextForwardToken }).messages).toBe("1 2 3 4");
  });

  it("go forward to the end, where they repeat until more arrives", () => {
    fill(3);
    const first = get({ limit: 2, startFromHead: true });
    const second = get({ limit: 2, startFromHead: true, nextToken: first.nextForwardToken });
    const none = get({ startFromHead: true, nextToken: second.nextForwardToken });
    expect([first, second, none].map(({ messages }) => messages)).toEqual(["0 1", "2", ""]);
    expect(none.nextForwardToken).toBe(second.nextForwardToken);
    test.put("g", "s", [9, "9"]);
    expect(get({ nextToken: none.nextForwardToken }).messages).toBe("9");
    expect(get({ limit: 1, nextToken: none.nextBackwardToken }).messages).toBe("1");
  });

  it("of a page turn round on that page", () => {
    fill(4);
    const { nextForwardToken, nextBackwardToken } = get({ limit: 2, startFromHead: true });
    expect(get({ nextToken: nextBackwardToken }).messages).toBe("");
    expect(get({ nextToken: nextForwardToken }).messages).toBe("2 3");
  });

  it("of an empty stream wait for its first event", () => {
    const empty = get();
    expect(empty).toMatchObject({ events: [], nextForwardToken: expect.stringMatching(TOKEN) });
    expect(get({ nextToken: empty.nextForwardToken }).nextForwardToken).toBe(empty.nextForwardToken);
    fill(2);
    expect(get({ nextToken: empty.nextForwardToken }).messages).toBe("0 1");
    expect(get({ nextToken: empty.nextBackwardToken }).messages).toBe("");
  });

  it("are understood without the last part too", () => {
    fill(2);
    const { nextForwardToken } = get({ limit: 1, startFromHead: true });
    expect(get({ nextToken: nextForwardToken.replace(/\/s$/, "") }).messages).toBe("1");
  });

  it.each(["invalid-token", "f/1", `n/${"0".repeat(56)}`])("%s is refused", (nextToken) => {
    expect(test.refusal("GetLogEvents", { ...OF, nextToken })).toEqual({
      id: "logs.next-token-invalid",
      code: "InvalidParameterException",
      status: 400,
      message: "The specified nextToken is invalid.",
    });
  });
});

it("takes a range: from the start time on, before the end time", () => {
  fill(6);
  const now = test.now();
  expect(get({ startTime: now + 2 }).messages).toBe("2 3 4 5");
  expect(get({ endTime: now + 2 }).messages).toBe("0 1");
  expect(get({ startTime: now + 1, endTime: now + 4, limit: 2 }).messages).toBe("2 3");
  const { nextBackwardToken } = get({ startTime: now + 1, endTime: now + 4, limit: 2 });
  expect(get({ startTime: now + 1, endTime: now + 4, nextToken: nextBackwardToken }).messages).toBe("1");
  expect(get({ startTime: now + 4, endTime: now + 1 }).messages).toBe("");
});

it("puts what came late in its place", () => {
  test.put("g", "s", [10, "b"], [20, "d"]);
  test.put("g", "s", [5, "a"], [15, "c"]);
  expect(get().messages).toBe("a b c d");
  expect(get({ limit: 2 }).messages).toBe("c d");
});

it("hides what has expired", () => {
  test.put("g", "s", [0, "old"]);
  test.call("PutRetentionPolicy", { logGroupName: "g", retentionInDays: 1 });
  test.advance(86_400_000);
  expect(get().messages).toBe("old");
  test.advance(1);
  expect(get().messages).toBe("");
  test.call("DeleteRetentionPolicy", { logGroupName: "g" });
  test.put("g", "s", [0, "new"]);
  expect(get({ limit: 1 }).messages).toBe("new");
});

it("takes the name or the ARN of the log group as identifier", () => {
  fill(1);
  for (const logGroupIdentifier of ["g", arnOf("g")]) {
    expect(test.call("GetLogEvents", { logGroupIdentifier, logStreamName: "s" }).events).toHaveLength(1);
  }
});

it("gives a page of 10,000 events at most", () => {
  for (let i = 0; i < 3; i += 1) {
    test.put("g", "s", ...Array.from({ length: 5_000 }, (_, j): [number, string] => [i, String(j)]));
  }
  expect(get().events).toHaveLength(10_000);
});

it("refuses a limit beyond 10,000, and what does not exist", () => {
  expect(test.refusal("GetLogEvents", { ...OF, limit: 10_001 })).toMatchObject({
    code: "InvalidParameterException",
    message:
      "1 validation error detected: Value '10001' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 10000",
  });
  expect(test.refusal("GetLogEvents", { logGroupName: "none", logStreamName: "s" }).id).toBe(
    "logs.log-group-not-found",
  );
  expect(test.refusal("GetLogEvents", { logGroupName: "g", logStreamName: "none" }).id).toBe(
    "logs.log-stream-not-found",
  );
});

describe("authorization", () => {
  it("asks for logs:GetLogEvents on the stream", () => {
    expect(test.refusal("GetLogEvents", OF, { as: test.user() })).toEqual(
      notAllowed("logs:GetLogEvents", `${arnOf("g")}:log-stream:s`),
    );
    const as = test.user(allow("logs:GetLogEvents", `${arnOf("g")}:log-stream:s`));
    expect(test.call("GetLogEvents", OF, { as }).events).toEqual([]);
  });

  it("asks for logs:Unmask where data are to be shown unmasked", () => {
    const as = test.user(allow("logs:GetLogEvents"));
    expect(test.refusal("GetLogEvents", { ...OF, unmask: true }, { as })).toEqual(
      notAllowed("logs:Unmask", `${arnOf("g")}:log-stream:`),
    );
  });

  it("lets nobody read the log group of another account", () => {
    const logGroupIdentifier = arnOf("g", "999999999999");
    const refusal = test.refusal(
      "GetLogEvents",
      { logGroupIdentifier, logStreamName: "s" },
      { as: test.user(allow("logs:*")) },
    );
    expect(refusal.code).toBe("AccessDeniedException");
    expect(ACCOUNT).not.toBe("999999999999");
  });
});
