import { expect, it } from "vitest";
import { executions } from "../tables.js";
import {
  allow,
  expectDenied,
  NO_MACHINE,
  NOT_AN_ARN,
  OTHER_PASS,
  refused,
  statesArn,
  statesForTest,
} from "../testing/states-for-test.js";

const stateMachineArn = statesArn("stateMachine:hello");
const RUN = statesArn("execution:hello:run");

it("begins an execution, and answers with the one that runs under that name with that input", () => {
  const { machine, call, now } = statesForTest();
  machine();
  const start = (more: object) => call("StartExecution", { stateMachineArn, name: "run", ...more });
  const answer = { executionArn: RUN, startDate: new Date(now()) };
  expect(start({})).toEqual(answer);
  expect(start({ input: "{}" })).toEqual(answer);
  expect(String(call("StartExecution", { stateMachineArn }).executionArn)).toMatch(/:execution:hello:[0-9a-f-]{36}$/);
});

it.each<[more: object, expected: object]>([
  [
    { input: '{"a":1}' },
    refused("execution-already-exists", "ExecutionAlreadyExists", `Execution Already Exists: '${RUN}'`),
  ],
  [{ stateMachineArn: statesArn("stateMachine:absent") }, NO_MACHINE],
  [{ stateMachineArn: "nonsense" }, NOT_AN_ARN],
  [{ name: "a b" }, refused("name-invalid", "InvalidName", "Invalid Name: 'a b'")],
  ...(
    [
      ["", "Invalid execution input."],
      [
        "not some json",
        "Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
      ],
      ["{'not': 'json'", "Unexpected character (''' (code 39)): was expecting double-quote to start field name"],
    ] as const
  ).map(([input, problem]): [object, object] => [
    { name: "other", input },
    refused("execution-input-invalid", "InvalidExecutionInput", `Invalid State Machine Execution Input: '${problem}'`),
  ]),
])("refuses %j", (more, expected) => {
  const { machine, call, refusal } = statesForTest();
  machine();
  call("StartExecution", { stateMachineArn, name: "run" });
  expect(refusal("StartExecution", { stateMachineArn, name: "run", ...more })).toEqual(expected);
});

it("goes to the version that an alias routes to, and keeps to the revision with which it began", () => {
  const { machine, call, store } = statesForTest();
  machine("hello", { publish: true });
  const routingConfiguration = [{ stateMachineVersionArn: `${stateMachineArn}:1`, weight: 100 }];
  call("CreateStateMachineAlias", { name: "live", routingConfiguration });
  call("UpdateStateMachine", { stateMachineArn, definition: OTHER_PASS });
  const { executionArn } = call("StartExecution", { stateMachineArn: `${stateMachineArn}:live`, name: "run" });
  expect(executionArn).toBe(RUN);
  expect(store.all(executions)).toMatchObject([
    { aliasArn: `${stateMachineArn}:live`, versionArn: `${stateMachineArn}:1`, machineArn: stateMachineArn },
  ]);
  const { definition } = call("DescribeStateMachineForExecution", { executionArn });
  expect(String(definition)).not.toBe(OTHER_PASS);
});

it("tells express executions apart though they have one name", () => {
  const { machine, call } = statesForTest();
  machine("hello", { type: "EXPRESS" });
  const start = () => String(call("StartExecution", { stateMachineArn, name: "run" }).executionArn);
  const [one, other] = [start(), start()];
  expect(one).toMatch(/:express:hello:run:[0-9a-f-]{36}$/);
  expect(one).not.toBe(other);
});

it("needs its permission on the machine, version or alias that is named", () => {
  expectDenied("StartExecution", { stateMachineArn }, stateMachineArn);
  const { machine, user, call, refusal } = statesForTest();
  machine("hello", { publish: true });
  const as = user(allow("states:StartExecution", `${stateMachineArn}:1`));
  call("StartExecution", { stateMachineArn: `${stateMachineArn}:1` }, { as });
  expect(refusal("StartExecution", { stateMachineArn }, { as }).id).toBe("iam.denied-implicit");
});
