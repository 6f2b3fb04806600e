import { Failure } from "@understudy/catalogue";
import { expect, it } from "vitest";
import { cloudForTest } from "../../../testing/cloud-for-test.js";
import { createMachineRole, MACHINE_ROLE } from "../../../testing/machines-for-test.js";
import { executions, histories, revisions } from "../tables.js";
import { allow, expectDenied, notAllowed, roleArn, statesForTest } from "../testing/states-for-test.js";

const CALL = { Type: "Task", Resource: "arn:aws:states:::aws-sdk:iam:getRole", Parameters: { RoleName: "x" } };

/** What TestState answers. */
async function answerOf(state: object, more: object = {}) {
  const test = cloudForTest();
  createMachineRole(test);
  const caller = { kind: "access-key", accessKeyId: "test" } as const;
  const input = { definition: JSON.stringify(state), roleArn: MACHINE_ROLE, ...more };
  const answer = test.cloud.ask({ caller, service: "states", operation: "TestState", input, region: "us-east-1" });
  await test.advance(60_000);
  expect(test.defects).toEqual([]);
  const kept = [executions, histories, revisions].map(
    (table) => test.cloud.store.all(table as typeof executions).length,
  );
  expect(kept).toEqual([0, 0, 0]);
  return answer;
}

it.each<[what: string, state: object, more: object, expected: object]>([
  [
    "a Pass",
    { Type: "Pass", Result: { a: 1 }, Next: "B" },
    {},
    { status: "SUCCEEDED", output: '{"a":1}', nextState: "B" },
  ],
  ["the end", { Type: "Pass", End: true }, { input: '{"b":2}' }, { status: "SUCCEEDED", output: '{"b":2}' }],
  [
    "a Choice",
    { Type: "Choice", Choices: [{ Variable: "$.n", NumericEquals: 1, Next: "One" }], Default: "Other" },
    { input: '{"n":1}' },
    { status: "SUCCEEDED", output: '{"n":1}', nextState: "One" },
  ],
  ["a Fail", { Type: "Fail", Error: "E", Cause: "C" }, {}, { status: "FAILED", error: "E", cause: "C" }],
  ["a Wait", { Type: "Wait", Seconds: 30, Next: "B" }, {}, { status: "SUCCEEDED", output: "{}", nextState: "B" }],
  [
    "JSONata with variables",
    { Type: "Pass", QueryLanguage: "JSONata", Output: "{% $a + 1 %}", End: true },
    { variables: '{"a":1}' },
    { status: "SUCCEEDED", output: "2" },
  ],
  [
    "a state of a machine",
    { StartAt: "A", States: { A: { Type: "Pass", Next: "B" }, B: { Type: "Pass", Result: 1, End: true } } },
    { stateName: "B" },
    { status: "SUCCEEDED", output: "1" },
  ],
  ["a task that fails", { ...CALL, End: true }, {}, { status: "FAILED", error: "Iam.NoSuchEntityException" }],
  [
    "a task that would be tried again",
    { ...CALL, Retry: [{ ErrorEquals: ["States.TaskFailed"] }], End: true },
    {},
    { status: "RETRIABLE", error: "Iam.NoSuchEntityException" },
  ],
  [
    "an error that is caught",
    { ...CALL, Catch: [{ ErrorEquals: ["States.ALL"], ResultPath: "$.e", Next: "Mend" }], End: true },
    {},
    { status: "CAUGHT_ERROR", error: "Iam.NoSuchEntityException", nextState: "Mend" },
  ],
])("tries %s, and leaves nothing", async (_, state, more, expected) => {
  expect(await answerOf(state, more)).toMatchObject(expected);
});

it("shows what it worked on where that is asked", async () => {
  const state = {
    Type: "Task",
    Resource: "arn:aws:states:::aws-sdk:iam:listRoles",
    Parameters: { "MaxItems.$": "$.n" },
    End: true,
  };
  expect(await answerOf(state, { input: '{"n":1}', inspectionLevel: "DEBUG" })).toMatchObject({
    status: "SUCCEEDED",
    inspectionData: { input: '{"n":1}', afterInputPath: '{"n":1}', afterParameters: '{"MaxItems":1}' },
  });
});

it.each<[input: object, id: string]>([
  [{ definition: "no" }, "states.definition-invalid"],
  [{ definition: '{"Type":"Pass"}' }, "states.definition-invalid"],
  [{ definition: '{"Type":"Pass","End":true}', input: "no" }, "states.execution-input-invalid"],
  [{ definition: '{"Type":"Pass","End":true}', variables: "no" }, "states.execution-input-invalid"],
  [{ definition: '{"Type":"Pass","End":true}', roleArn: "bad:arn" }, "states.role-arn-invalid"],
  [{ definition: '{"Type":"Pass","End":true}', mock: { result: "{}" } }, "wire.not-implemented"],
])("refuses %j", (input, id) => {
  expect(statesForTest().refusal("TestState", input).id).toBe(id);
});

it("does not pretend to try what waits for others", async () => {
  const state = {
    Type: "Task",
    Resource: "arn:aws:states:::ecs:runTask.sync",
    Parameters: { TaskDefinition: "a" },
    End: true,
  };
  await expect(answerOf(state)).rejects.toBeInstanceOf(Failure);
});

it("needs its permission, and iam:PassRole for the role", () => {
  const input = { definition: '{"Type":"Pass","End":true}', roleArn: roleArn() };
  expectDenied("TestState", input, "*");
  const { user, refusal } = statesForTest();
  expect(refusal("TestState", input, { as: user(allow("states:TestState")) })).toEqual(
    notAllowed("iam:PassRole", roleArn()),
  );
});
