import { expect, it } from "vitest";
import { allow, expectDenied, OTHER_PASS, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const MACHINE = statesArn("stateMachine:hello");
const V1 = `${MACHINE}:1`;
const V2 = `${MACHINE}:2`;
const route = (...parts: readonly (readonly [string, number])[]) => ({
  name: "live",
  routingConfiguration: parts.map(([stateMachineVersionArn, weight]) => ({ stateMachineVersionArn, weight })),
});

function published() {
  const test = statesForTest();
  test.machine("hello", { publish: true });
  test.call("UpdateStateMachine", { stateMachineArn: MACHINE, definition: OTHER_PASS, publish: true });
  return test;
}

it("makes an alias, and the same one for the same request", () => {
  const { call, now } = published();
  const input = { ...route([V1, 70], [V2, 30]), description: "d" };
  const answer = { stateMachineAliasArn: `${MACHINE}:live`, creationDate: new Date(now()) };
  expect(call("CreateStateMachineAlias", input)).toEqual(answer);
  expect(call("CreateStateMachineAlias", input)).toEqual(answer);
});

it.each<[input: object, id: string, code: string, message: string]>([
  [
    route([MACHINE, 100]),
    "routing-not-versions",
    "ValidationException",
    `Routing configuration must contain state machine version ARNs. Received: [${MACHINE}]`,
  ],
  [
    route([V1, 50], [V1, 50]),
    "routing-not-distinct",
    "ValidationException",
    `Routing configuration must contain distinct state machine version ARNs. Received: [${V1}, ${V1}]`,
  ],
  [
    route([V1, 70], [V2, 29]),
    "routing-weights",
    "ValidationException",
    "Sum of routing configuration weights must equal 100. Received: [70, 29]",
  ],
  [
    route([V1, 50], [`${MACHINE}2:1`, 50]),
    "routing-of-two-machines",
    "ValidationException",
    `Routing configuration must contain versions of the same state machine. Received: [${V1}, ${MACHINE}2:1]`,
  ],
  [
    route([`${MACHINE}:9`, 100]),
    "resource-not-found",
    "ResourceNotFound",
    "Request references a resource that does not exist.",
  ],
])("refuses %j", (input, id, code, message) => {
  expect(published().refusal("CreateStateMachineAlias", input)).toEqual(refused(id, code, message));
});

it("refuses the name of an alias that routes or is described otherwise", () => {
  const { call, refusal } = published();
  call("CreateStateMachineAlias", route([V1, 100]));
  for (const other of [route([V2, 100]), { ...route([V1, 100]), description: "d" }]) {
    expect(refusal("CreateStateMachineAlias", other)).toEqual(
      refused(
        "alias-already-exists",
        "ConflictException",
        "Failed to create alias because an alias with the same name and a different routing configuration already exists.",
      ),
    );
  }
});

it("needs its permission on the machine, where the alias is told by a key", () => {
  expectDenied("CreateStateMachineAlias", route([V1, 100]), MACHINE);
  const { user, call, refusal } = published();
  const key = { "ForAnyValue:StringEquals": { "states:StateMachineQualifier": "live" } };
  const as = user(allow("states:CreateStateMachineAlias", MACHINE, key));
  call("CreateStateMachineAlias", route([V1, 100]), { as });
  const other = { ...route([V1, 100]), name: "other" };
  expect(refusal("CreateStateMachineAlias", other, { as }).id).toBe("iam.denied-implicit");
});
