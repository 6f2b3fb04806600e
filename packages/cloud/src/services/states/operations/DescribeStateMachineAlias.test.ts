import { expect, it } from "vitest";
import { expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const MACHINE = statesArn("stateMachine:hello");
const stateMachineAliasArn = `${MACHINE}:live`;

it("shows an alias", () => {
  const { machine, call, now } = statesForTest();
  machine("hello", { publish: true });
  const routingConfiguration = [{ stateMachineVersionArn: `${MACHINE}:1`, weight: 100 }];
  call("CreateStateMachineAlias", { name: "live", description: "d", routingConfiguration });
  const at = new Date(now());
  expect(call("DescribeStateMachineAlias", { stateMachineAliasArn })).toEqual({
    stateMachineAliasArn,
    name: "live",
    description: "d",
    routingConfiguration,
    creationDate: at,
    updateDate: at,
  });
  expect(call("DescribeStateMachine", { stateMachineArn: stateMachineAliasArn })).toMatchObject({
    stateMachineArn: `${MACHINE}:1`,
  });
});

it("refuses one that is not there", () => {
  expect(statesForTest().refusal("DescribeStateMachineAlias", { stateMachineAliasArn })).toEqual(
    refused("resource-not-found", "ResourceNotFound", "Request references a resource that does not exist."),
  );
});

it("needs its permission", () => expectDenied("DescribeStateMachineAlias", { stateMachineAliasArn }, MACHINE));
