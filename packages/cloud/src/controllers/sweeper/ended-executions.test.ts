import { expect, it } from "vitest";
import { executions, histories } from "../../services/states/tables.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { createMachine, createMachineRole, startExecution } from "../../testing/machines-for-test.js";

const DAY = 24 * 3_600_000;

it("forgets executions 90 days after their end, with their histories; their names are free then", async () => {
  const test = cloudForTest();
  createMachineRole(test);
  const machine = createMachine(test, { A: { Type: "Pass" } });
  startExecution(test, machine, {}, { name: "run" });
  await test.advance(89 * DAY);
  expect(test.cloud.store.all(executions)).toHaveLength(1);
  expect(() => startExecution(test, machine, {}, { name: "run" })).toThrow("Execution Already Exists");
  await test.advance(2 * DAY);
  expect([test.cloud.store.all(executions), test.cloud.store.all(histories)]).toEqual([[], []]);
  startExecution(test, machine, {}, { name: "run" });
});
