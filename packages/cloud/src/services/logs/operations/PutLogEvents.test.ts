import { beforeEach, describe, expect, it } from "vitest";
import type { LogsForTest } from "../testing/logs-for-test.js";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const DAY = 86_400_000;
const TO = { logGroupName: "g", logStreamName: "s" };

let test: LogsForTest;

beforeEach(() => {
  test = logsForTest();
  test.group("g", "s");
});

const events = (...offsets: readonly number[]) =>
  offsets.map((offset) => ({ timestamp: test.now() + offset, message: String(offset) }));

const messages = () => test.call("GetLogEvents", TO).events.map(({ message }) => message);

it("keeps the events and gives a token that nobody needs", () => {
  const logEvents = [{ timestamp: test.now(), message: "🙀 - 参よ - 日本語" }];
  expect(test.call("PutLogEvents", { ...TO, logEvents })).toEqual({
    nextSequenceToken: expect.stringMatching(/^\d{56}$/),
  });
  expect(test.call("GetLogEvents", TO).events).toEqual([{ ...logEvents[0], ingestionTime: test.now() }]);
});

it("ignores the sequence token it is given", () => {
  for (const sequenceToken of [undefined, "wrong", "wrong"]) {
    test.call("PutLogEvents", { ...TO, logEvents: events(0), sequenceToken });
  }
  expect(messages()).toHaveLength(3);
});

it("leaves out what is too old, too new or expired, and says which", () => {
  const put = (...offsets: readonly number[]) =>
    test.call("PutLogEvents", { ...TO, logEvents: events(...offsets) }).rejectedLogEventsInfo;
  expect(put(-30 * DAY)).toEqual({ tooOldLogEventEndIndex: 1 });
  expect(put(DAY)).toEqual({ tooNewLogEventStartIndex: 0 });
  expect(put(-20 * DAY, -20 * DAY, 0, DAY)).toEqual({ tooOldLogEventEndIndex: 2, tooNewLogEventStartIndex: 3 });
  expect(messages()).toEqual(["0"]);
  test.call("PutRetentionPolicy", { logGroupName: "g", retentionInDays: 3 });
  expect(put(-4 * DAY, 1)).toEqual({ expiredLogEventEndIndex: 1 });
  expect(messages()).toEqual(["0", "1"]);
});

it("goes by the clock that it is given", () => {
  test.advance(100 * DAY);
  expect(test.call("PutLogEvents", { ...TO, logEvents: events(0) }).rejectedLogEventsInfo).toBeUndefined();
});

describe("refuses", () => {
  it.each<[what: string, offsets: readonly number[], id: string, message: string]>([
    [
      "events out of order",
      [0, -2 * DAY],
      "logs.events-not-in-order",
      "Log events in a single PutLogEvents request must be in chronological order.",
    ],
    [
      "events that span more than a day",
      [-DAY - 1, 0],
      "logs.events-span-too-long",
      "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
    ],
  ])("%s", (_what, offsets, id, message) => {
    const refusal = test.refusal("PutLogEvents", { ...TO, logEvents: events(...offsets) });
    expect(refusal).toEqual({ id, code: "InvalidParameterException", status: 400, message });
    expect(messages()).toEqual([]);
  });

  it("a batch that is too large", () => {
    const logEvents = events(0, 0, 0).map((event) => ({ ...event, message: "x".repeat(400_000) }));
    expect(test.refusal("PutLogEvents", { ...TO, logEvents })).toEqual({
      id: "logs.upload-too-large",
      code: "InvalidParameterException",
      status: 400,
      message: "Upload too large: 1200078 bytes exceeds limit of 1048576",
    });
  });

  it("an event that is too large", () => {
    const logEvents = [{ timestamp: test.now(), message: "x".repeat(1_048_577) }];
    expect(test.refusal("PutLogEvents", { ...TO, logEvents }).id).toBe("logs.event-too-large");
  });

  it("more than 10,000 events and none", () => {
    const many = Array.from({ length: 10_001 }, () => ({ timestamp: test.now(), message: "x" }));
    for (const logEvents of [many, []]) {
      expect(test.refusal("PutLogEvents", { ...TO, logEvents }).code).toBe("InvalidParameterException");
    }
  });

  it("a log group or a stream that does not exist", () => {
    const to = (logGroupName: string, logStreamName: string) =>
      test.refusal("PutLogEvents", { logGroupName, logStreamName, logEvents: events(0) });
    expect(to("none", "s").id).toBe("logs.log-group-not-found");
    expect(to("g", "none")).toEqual({
      id: "logs.log-stream-not-found",
      code: "ResourceNotFoundException",
      status: 400,
      message: "The specified log stream does not exist.",
    });
  });

  it("whom nothing allows logs:PutLogEvents", () => {
    expect(test.refusal("PutLogEvents", { ...TO, logEvents: events(0) }, { as: test.user() })).toEqual(
      notAllowed("logs:PutLogEvents", `${arnOf("g")}:log-stream:s`),
    );
  });
});
