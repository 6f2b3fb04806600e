import { expect, it } from "vitest";
import {
  expectDenied,
  NO_MACHINE,
  NOT_AN_ARN,
  OTHER_PASS,
  PASS,
  refused,
  statesArn,
  statesForTest,
} from "../testing/states-for-test.js";

const stateMachineArn = statesArn("stateMachine:hello");

it("publishes a revision once, and uses no number twice", () => {
  const { machine, call, now } = statesForTest();
  machine();
  const publish = (more: object = {}) => call("PublishStateMachineVersion", { stateMachineArn, ...more });
  const first = { stateMachineVersionArn: `${stateMachineArn}:1`, creationDate: new Date(now()) };
  expect(publish({ revisionId: "INITIAL" })).toEqual(first);
  expect(publish()).toEqual(first);
  call("UpdateStateMachine", { stateMachineArn, definition: OTHER_PASS });
  expect(publish({ description: "second" })).toMatchObject({ stateMachineVersionArn: `${stateMachineArn}:2` });
  call("DeleteStateMachineVersion", { stateMachineVersionArn: `${stateMachineArn}:2` });
  expect(publish()).toMatchObject({ stateMachineVersionArn: `${stateMachineArn}:3` });
});

it("refuses a revision that is not the newest", () => {
  const { machine, call, refusal } = statesForTest();
  machine();
  const { revisionId: asked } = call("UpdateStateMachine", { stateMachineArn, definition: OTHER_PASS });
  const { revisionId: current } = call("UpdateStateMachine", { stateMachineArn, definition: PASS });
  expect(refusal("PublishStateMachineVersion", { stateMachineArn, revisionId: asked })).toEqual(
    refused(
      "revision-conflict",
      "ConflictException",
      `Failed to publish the State Machine version for revision ${asked}. The current State Machine revision is ${current}.`,
    ),
  );
});

it("refuses what is not there", () => {
  const { refusal } = statesForTest();
  const absent = { stateMachineArn: statesArn("stateMachine:absent") };
  expect(refusal("PublishStateMachineVersion", absent)).toEqual(NO_MACHINE);
  expect(refusal("PublishStateMachineVersion", { stateMachineArn: "nonsense" })).toEqual(NOT_AN_ARN);
});

it("needs its permission", () => expectDenied("PublishStateMachineVersion", { stateMachineArn }, stateMachineArn));
