import { expect, it } from "vitest";
import { histories } from "../tables.js";
import { expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const executionArn = statesArn("execution:hello:run");

/** An execution with five events. */
function prepared() {
  const test = statesForTest();
  test.call("StartExecution", { stateMachineArn: test.machine(), name: "run" });
  const event = (id: number) => ({
    id,
    previousEventId: id - 1,
    timestamp: test.now(),
    type: "PassStateEntered",
    stateEnteredEventDetails: { name: "A", input: "{}" },
  });
  test.store.put(histories, { executionArn, firstId: 1, events: [1, 2].map(event) });
  test.store.put(histories, { executionArn, firstId: 3, events: [3, 4, 5].map(event) });
  const ids = (more: object) => {
    const { events, nextToken } = test.call<{ events: { id: number }[]; nextToken?: string }>("GetExecutionHistory", {
      executionArn,
      ...more,
    });
    return { ids: events.map(({ id }) => id), nextToken };
  };
  return { ...test, ids };
}

it("shows events in order, in reverse, and page by page", () => {
  const { ids, call, now } = prepared();
  expect(ids({}).ids).toEqual([1, 2, 3, 4, 5]);
  expect(ids({ reverseOrder: true }).ids).toEqual([5, 4, 3, 2, 1]);
  const first = ids({ maxResults: 3, reverseOrder: true });
  expect(first.ids).toEqual([5, 4, 3]);
  expect(ids({ nextToken: first.nextToken, reverseOrder: true })).toEqual({ ids: [2, 1] });
  expect(call("GetExecutionHistory", { executionArn, maxResults: 1, includeExecutionData: false })).toMatchObject({
    events: [{ id: 1, timestamp: new Date(now()), stateEnteredEventDetails: { name: "A" } }],
  });
});

it("leaves data out where that is asked", () => {
  const { call } = prepared();
  const { events } = call<{ events: object[] }>("GetExecutionHistory", { executionArn, includeExecutionData: false });
  expect(JSON.stringify(events)).not.toContain("input");
});

it("refuses what is not there, a token that it did not give, and express executions", () => {
  const { refusal } = prepared();
  const absent = statesArn("execution:hello:absent");
  expect(refusal("GetExecutionHistory", { executionArn: absent }).id).toBe("states.execution-not-found");
  expect(refusal("GetExecutionHistory", { executionArn, nextToken: "x" })).toEqual(
    refused("token-invalid", "InvalidToken", "Invalid Token: 'Invalid token'"),
  );
  const express = statesArn("express:hello:run:1");
  expect(refusal("GetExecutionHistory", { executionArn: express }).id).toBe("states.arn-of-another-type");
});

it("needs its permission", () => expectDenied("GetExecutionHistory", { executionArn }, executionArn));
