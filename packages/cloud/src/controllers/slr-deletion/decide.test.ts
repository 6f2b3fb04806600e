import { describe, expect, it } from "vitest";
import { decide } from "./decide.js";

const task = { createdAt: 1_000 };
const usage = [{ region: "us-east-1", resources: ["arn:aws:ecs:us-east-1:000000000000:cluster/a"] }];

describe("a deletion of a service-linked role", () => {
  it.each([
    ["waits for the service", [], 1_000, { wakeAt: 4_000 }],
    ["waits although the role is needed now", usage, 3_999, { wakeAt: 4_000 }],
    ["succeeds when nothing needs the role", [], 4_000, { status: "SUCCEEDED" }],
    ["fails when something does, and says what", usage, 4_000, { status: "FAILED", usage }],
    ["is decided late where nobody looked", [], 9_000_000, { status: "SUCCEEDED" }],
  ])("%s", (_what, needed, now, expected) => {
    expect(decide(task, needed, now)).toEqual(expected);
  });
});
