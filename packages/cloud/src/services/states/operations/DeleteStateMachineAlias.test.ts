import { expect, it } from "vitest";
import { expectDenied, statesArn, statesForTest } from "../testing/states-for-test.js";

const MACHINE = statesArn("stateMachine:hello");
const stateMachineAliasArn = `${MACHINE}:live`;

it("deletes an alias, and what is not there, too", () => {
  const { machine, call } = statesForTest();
  machine("hello", { publish: true });
  const routingConfiguration = [{ stateMachineVersionArn: `${MACHINE}:1`, weight: 100 }];
  call("CreateStateMachineAlias", { name: "live", routingConfiguration });
  expect(call("DeleteStateMachineAlias", { stateMachineAliasArn })).toEqual({});
  expect(call("ListStateMachineAliases", { stateMachineArn: MACHINE })).toEqual({ stateMachineAliases: [] });
  expect(call("DeleteStateMachineAlias", { stateMachineAliasArn })).toEqual({});
});

it("needs its permission", () => expectDenied("DeleteStateMachineAlias", { stateMachineAliasArn }, MACHINE));
