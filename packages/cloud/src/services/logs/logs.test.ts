import { expect, it } from "vitest";
import { logs } from "./index.js";
import { logsForTest } from "./testing/logs-for-test.js";

it("has each operation under its own name", () => {
  for (const [name, operation] of Object.entries(logs.operations)) expect(operation.name).toBe(name);
});

it.each(["StartLiveTail", "StartQuery", "CreateDelivery"])("does not have %s, and says so", (name) => {
  expect(logsForTest().refusal(name)).toMatchObject({ id: "wire.not-implemented", status: 501 });
});

it("does nothing in part: a call that fails leaves what was there", () => {
  const { group, put, call, refusal, store } = logsForTest();
  group("g", "s");
  put("g", "s", [0, "1"]);
  const before = JSON.stringify(store.dump().tables["logs.chunk"]);
  const late = [
    { timestamp: 1, message: "a" },
    { timestamp: 0, message: "b" },
  ];
  refusal("PutLogEvents", { logGroupName: "g", logStreamName: "s", logEvents: late });
  expect(JSON.stringify(store.dump().tables["logs.chunk"])).toBe(before);
  expect(call("GetLogEvents", { logGroupName: "g", logStreamName: "s" }).events).toHaveLength(1);
});

it("survives a dump and load: events, tokens and their order", () => {
  const { group, put, call, store } = logsForTest();
  group("g", "s");
  put("g", "s", [0, "1"], [1, "2"]);
  const { nextForwardToken } = call("GetLogEvents", { logGroupName: "g", logStreamName: "s" });
  store.load(JSON.parse(JSON.stringify(store.dump())));
  put("g", "s", [1, "3"]);
  const messages = (nextToken?: string) =>
    call("GetLogEvents", { logGroupName: "g", logStreamName: "s", nextToken }).events.map(({ message }) => message);
  expect(messages(nextForwardToken)).toEqual(["3"]);
  expect(messages()).toEqual(["1", "2", "3"]);
});
