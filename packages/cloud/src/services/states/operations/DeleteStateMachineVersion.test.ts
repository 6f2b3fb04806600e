import { expect, it } from "vitest";
import { allow, expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const stateMachineArn = statesArn("stateMachine:hello");
const stateMachineVersionArn = `${stateMachineArn}:1`;

it("deletes, also what is not there, but not what an alias routes to", () => {
  const { machine, call, refusal } = statesForTest();
  machine("hello", { publish: true });
  const routingConfiguration = [{ stateMachineVersionArn, weight: 100 }];
  const { stateMachineAliasArn } = call("CreateStateMachineAlias", { name: "live", routingConfiguration });
  expect(refusal("DeleteStateMachineVersion", { stateMachineVersionArn })).toEqual(
    refused(
      "version-referenced",
      "ConflictException",
      "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this version: [live]",
    ),
  );
  call("DeleteStateMachineAlias", { stateMachineAliasArn });
  expect(call("DeleteStateMachineVersion", { stateMachineVersionArn })).toEqual({});
  expect(call("DeleteStateMachineVersion", { stateMachineVersionArn })).toEqual({});
  expect(call("ListStateMachineVersions", { stateMachineArn })).toEqual({ stateMachineVersions: [] });
});

it("needs its permission on the machine, where the version is told by a key", () => {
  expectDenied("DeleteStateMachineVersion", { stateMachineVersionArn }, stateMachineArn);
  const { machine, user, call, refusal } = statesForTest();
  machine("hello", { publish: true });
  const key = { "ForAnyValue:StringEquals": { "states:StateMachineQualifier": "1" } };
  const as = user(allow("states:DeleteStateMachineVersion", stateMachineArn, key));
  const other = { stateMachineVersionArn: `${stateMachineArn}:2` };
  expect(refusal("DeleteStateMachineVersion", other, { as }).id).toBe("iam.denied-implicit");
  call("DeleteStateMachineVersion", { stateMachineVersionArn }, { as });
});
