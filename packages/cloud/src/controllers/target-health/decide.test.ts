import { expect, it } from "vitest";
import type { TargetProblem, TargetRow } from "../../services/elasticloadbalancing/tables.js";
import { decide } from "./decide.js";

const healthCheck = {
  enabled: true,
  intervalSeconds: 30,
  timeoutSeconds: 5,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
};
const TIMEOUT: TargetProblem = "Target.Timeout";
const NEW: TargetRow = {
  account: "000000000000",
  region: "us-east-1",
  targetGroupArn: "web",
  id: "10.0.0.1",
  registeredAt: 0,
  health: "initial",
};
const HEALTHY: TargetRow = { ...NEW, health: "healthy", seen: { since: 0 } };
const UNHEALTHY: TargetRow = { ...NEW, health: "unhealthy", problem: TIMEOUT, seen: { problem: TIMEOUT, since: 0 } };

it.each<[string, TargetRow, TargetProblem | undefined, string, number]>([
  ["a new target that answers is healthy after one check", NEW, undefined, "healthy", 1_000],
  ["a new target that does not is unhealthy after two", NEW, TIMEOUT, "unhealthy", 31_000],
  ["a healthy target that ceases to answer is unhealthy after two", HEALTHY, TIMEOUT, "unhealthy", 60_000],
  ["an unhealthy target that answers is healthy after five", UNHEALTHY, undefined, "healthy", 150_000],
])("%s", (_what, target, problem, health, after) => {
  const at = 1_000_000;
  const first = decide({ target, healthCheck, inUse: true, problem }, at);
  expect(first).toEqual({ target: { ...target, seen: { problem, since: at } }, wakeAt: at + after });
  const early = decide({ target: first.target, healthCheck, inUse: true, problem }, at + after - 1);
  expect(early).toEqual({ target: first.target, wakeAt: at + after });
  const due = decide({ target: first.target, healthCheck, inUse: true, problem }, at + after);
  expect(due.target).toMatchObject({ health, problem });
  expect(decide({ target: due.target, healthCheck, inUse: true, problem }, at + after)).toEqual({ target: due.target });
});

it("counts from the start when a target answers in between", () => {
  const failing = decide({ target: HEALTHY, healthCheck, inUse: true, problem: TIMEOUT }, 10_000).target;
  const back = decide({ target: failing, healthCheck, inUse: true, problem: undefined }, 20_000);
  expect(back).toEqual({ target: { ...HEALTHY, seen: { problem: undefined, since: 20_000 } } });
});

it.each([{ inUse: false }, { healthCheck: { ...healthCheck, enabled: false } }])("does not check with %j", (more) => {
  const observed = { target: HEALTHY, healthCheck, inUse: true, problem: TIMEOUT, ...more };
  const { target, wakeAt } = decide(observed, 1_000);
  expect(target).toEqual(NEW);
  expect(wakeAt).toBeUndefined();
  expect(decide({ ...observed, target }, 1_000).target).toBe(target);
});
