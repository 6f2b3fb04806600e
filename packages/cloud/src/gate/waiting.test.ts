import { refuse, unknownOperation } from "@understudy/catalogue";
import { expect, it } from "vitest";
import { iam } from "../services/iam/index.js";
import { gateForTest } from "../services/testing/gate-for-test.js";
import { table } from "../store/table.js";
import { operationsOf } from "./declare-operation.js";
import type { Operation } from "./operation.js";
import { waitForChange } from "./wait.js";

interface JobRow {
  readonly id: string;
  readonly activity: string;
}

const jobs = table<JobRow>()({ name: "test.job", key: (row) => row.id, indexes: { activity: (row) => row.activity } });
const ACTIVITY = "arn:aws:states:us-east-1:000000000000:activity:a";
const operation = operationsOf<typeof import("@aws-sdk/client-sfn")>();

/** Hands out the jobs of an activity one by one; waits for one up to a minute. */
const GetActivityTask = operation("GetActivityTask", {
  authorize: ({ activityArn = "" }) => [{ action: "states:GetActivityTask", resource: activityArn }],
  run: ({ activityArn = "" }) =>
    waitForChange(jobs, "activity", activityArn, {
      seconds: 60,
      answer(came, { store, now }) {
        const [job] = store.list(jobs, "activity", activityArn, { limit: 1 });
        if (!job) return came === "end" ? {} : undefined;
        if (job.id === "broken") refuse(unknownOperation, { operation: "broken" });
        store.delete(jobs, job.id);
        return { taskToken: job.id, input: String(now) };
      },
    }),
}) as Operation;

function open() {
  const gate = gateForTest([{ name: "states", operations: { GetActivityTask } }, iam]);
  const outcomes = () => gate.gate.decisions.list().map(({ outcome }) => outcome);
  const put = (id: string, activity = ACTIVITY) => gate.store.put(jobs, { id, activity });
  return { ...gate, outcomes, put, poll: () => gate.ask("GetActivityTask", { activityArn: ACTIVITY }) };
}

it("answers when the change comes, as of that moment; the journal knows of the call before", async () => {
  const { poll, put, outcomes, advance, now } = open();
  const answer = poll();
  expect(outcomes()).toEqual(["waiting"]);
  advance(5_000);
  put("other", "elsewhere");
  put("one");
  expect(await answer).toEqual({ taskToken: "one", input: String(now()) });
  expect(outcomes()).toEqual(["done"]);
});

it("gives one change to one of those who wait; the other waits on until its time is over", async () => {
  const { poll, put, advance } = open();
  const [first, second] = [poll(), poll()];
  put("one");
  expect(await first).toMatchObject({ taskToken: "one" });
  advance(60_000);
  expect(await second).toEqual({});
});

it("records what is refused at the end as it records any refusal", async () => {
  const { poll, put, gate } = open();
  const answer = poll();
  put("broken");
  await expect(answer).rejects.toMatchObject({ mode: { id: "wire.unknown-operation" } });
  expect(gate.decisions.list()).toMatchObject([{ outcome: "failed", failure: { mode: "wire.unknown-operation" } }]);
});

it("decides before it waits", async () => {
  const { ask, call } = open();
  call("CreateUser", { UserName: "ana" }, { service: "iam" });
  const key = call("CreateAccessKey", { UserName: "ana" }, { service: "iam" }).AccessKey?.AccessKeyId;
  await expect(ask("GetActivityTask", { activityArn: ACTIVITY }, { as: String(key) })).rejects.toMatchObject({
    code: "AccessDeniedException",
  });
});

it("ends all polls when the cloud stops, and keeps none of those who went away", async () => {
  const { gate, poll, put, store } = open();
  const answer = poll();
  let close = () => {};
  const caller = { kind: "access-key", accessKeyId: "test" } as const;
  const input = { activityArn: ACTIVITY };
  gate.ask({ caller, service: "states", operation: "GetActivityTask", input, region: "us-east-1" }, (listener) => {
    close = listener;
  });
  gate.waiting.end();
  expect(await answer).toEqual({});
  close();
  put("one");
  await Promise.resolve();
  expect(store.get(jobs, "one")).toBeDefined();
});

it("cannot be called where the answer is needed at once", () => {
  const { call } = open();
  expect(() => call("GetActivityTask", { activityArn: ACTIVITY })).toThrow("is answered later");
});
