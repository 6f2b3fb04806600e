import { expect, it } from "vitest";
import { expectDenied, NO_MACHINE, OTHER_PASS, statesArn, statesForTest } from "../testing/states-for-test.js";

const stateMachineArn = statesArn("stateMachine:hello");

it("lists newest first, page by page", () => {
  const { machine, call } = statesForTest();
  machine("hello", { publish: true });
  call("UpdateStateMachine", { stateMachineArn, definition: OTHER_PASS, publish: true });
  const list = (more: object) => call("ListStateMachineVersions", { stateMachineArn, ...more });
  const { nextToken, ...first } = list({ maxResults: 1 });
  expect(first).toMatchObject({ stateMachineVersions: [{ stateMachineVersionArn: `${stateMachineArn}:2` }] });
  expect(list({ nextToken })).toEqual({
    stateMachineVersions: [expect.objectContaining({ stateMachineVersionArn: `${stateMachineArn}:1` })],
  });
});

it("refuses a machine that is not there", () => {
  const absent = { stateMachineArn: statesArn("stateMachine:absent") };
  expect(statesForTest().refusal("ListStateMachineVersions", absent)).toEqual(NO_MACHINE);
});

it("needs its permission", () => expectDenied("ListStateMachineVersions", { stateMachineArn }, stateMachineArn));
