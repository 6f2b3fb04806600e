import { expect, it } from "vitest";
import { expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const MACHINE = statesArn("stateMachine:hello");
const stateMachineAliasArn = `${MACHINE}:live`;

it("deletes an alias, once", () => {
  const { machine, call, refusal } = statesForTest();
  machine("hello", { publish: true });
  const routingConfiguration = [{ stateMachineVersionArn: `${MACHINE}:1`, weight: 100 }];
  call("CreateStateMachineAlias", { name: "live", routingConfiguration });
  expect(call("DeleteStateMachineAlias", { stateMachineAliasArn })).toEqual({});
  expect(call("ListStateMachineAliases", { stateMachineArn: MACHINE })).toEqual({ stateMachineAliases: [] });
  expect(refusal("DeleteStateMachineAlias", { stateMachineAliasArn })).toEqual(
    refused("resource-not-found", "ResourceNotFound", "Request references a resource that does not exist."),
  );
});

it("needs its permission", () => expectDenied("DeleteStateMachineAlias", { stateMachineAliasArn }, MACHINE));
