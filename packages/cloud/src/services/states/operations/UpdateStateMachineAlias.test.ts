import { expect, it } from "vitest";
import { expectDenied, OTHER_PASS, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const MACHINE = statesArn("stateMachine:hello");
const stateMachineAliasArn = `${MACHINE}:live`;
const to = (version: number) => [{ stateMachineVersionArn: `${MACHINE}:${version}`, weight: 100 }];

it("changes what is named, and leaves the rest", () => {
  const { machine, call, advance, now } = statesForTest();
  machine("hello", { publish: true });
  call("UpdateStateMachine", { stateMachineArn: MACHINE, definition: OTHER_PASS, publish: true });
  call("CreateStateMachineAlias", { name: "live", description: "d", routingConfiguration: to(1) });
  advance(1_000);
  const updateDate = new Date(now());
  expect(call("UpdateStateMachineAlias", { stateMachineAliasArn, routingConfiguration: to(2) })).toEqual({
    updateDate,
  });
  expect(call("DescribeStateMachineAlias", { stateMachineAliasArn })).toMatchObject({
    description: "d",
    routingConfiguration: to(2),
    updateDate,
  });
  call("UpdateStateMachineAlias", { stateMachineAliasArn, description: "e" });
  expect(call("DescribeStateMachineAlias", { stateMachineAliasArn })).toMatchObject({
    description: "e",
    routingConfiguration: to(2),
  });
});

it("refuses one that is not there", () => {
  expect(statesForTest().refusal("UpdateStateMachineAlias", { stateMachineAliasArn, description: "e" })).toEqual(
    refused("resource-not-found", "ResourceNotFound", "Request references a resource that does not exist."),
  );
});

it("needs its permission", () => expectDenied("UpdateStateMachineAlias", { stateMachineAliasArn }, MACHINE));
