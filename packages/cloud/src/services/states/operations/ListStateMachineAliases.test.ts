import { expect, it } from "vitest";
import { expectDenied, NO_MACHINE, OTHER_PASS, statesArn, statesForTest } from "../testing/states-for-test.js";

const MACHINE = statesArn("stateMachine:hello");

it("lists those of a machine page by page, and those that route to a version", () => {
  const { machine, call } = statesForTest();
  machine("hello", { publish: true });
  call("UpdateStateMachine", { stateMachineArn: MACHINE, definition: OTHER_PASS, publish: true });
  for (const [i, name] of ["a", "b"].entries()) {
    const routingConfiguration = [{ stateMachineVersionArn: `${MACHINE}:${i + 1}`, weight: 100 }];
    call("CreateStateMachineAlias", { name, routingConfiguration });
  }
  const list = (stateMachineArn: string, more: object = {}) =>
    call("ListStateMachineAliases", { stateMachineArn, ...more });
  const { nextToken, ...first } = list(MACHINE, { maxResults: 1 });
  expect(first).toMatchObject({ stateMachineAliases: [{ stateMachineAliasArn: `${MACHINE}:a` }] });
  const second = { stateMachineAliases: [expect.objectContaining({ stateMachineAliasArn: `${MACHINE}:b` })] };
  expect(list(MACHINE, { nextToken })).toEqual(second);
  expect(list(`${MACHINE}:2`)).toEqual(second);
});

it("refuses a machine that is not there", () => {
  const absent = { stateMachineArn: statesArn("stateMachine:absent") };
  expect(statesForTest().refusal("ListStateMachineAliases", absent)).toEqual(NO_MACHINE);
});

it("needs its permission", () => expectDenied("ListStateMachineAliases", { stateMachineArn: MACHINE }, MACHINE));
