/** What tests of executions start from: a role that Step Functions may assume, and machines of one state or of some. */
import { trusting } from "../services/iam/testing/iam-for-test.js";
import type { CloudForTest } from "./cloud-for-test.js";

export const MACHINE_ROLE = "arn:aws:iam::000000000000:role/machine";
const ANYTHING = { Effect: "Allow", Action: "*", Resource: "*" };

/** Makes the role `machine`, which may do that; anything when nothing is said. */
export function createMachineRole({ call }: CloudForTest, ...statements: readonly object[]): void {
  const trust = trusting({ Service: "states.amazonaws.com" });
  call("iam", "CreateRole", { RoleName: "machine", AssumeRolePolicyDocument: trust });
  allowMachine({ call } as CloudForTest, ...(statements.length > 0 ? statements : [ANYTHING]));
}

/** Lets the role `machine` do that, and nothing else. */
export function allowMachine({ call }: CloudForTest, ...Statement: readonly object[]): void {
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  call("iam", "PutRolePolicy", { RoleName: "machine", PolicyName: "own", PolicyDocument });
}

/** Makes a machine; gives its ARN. @param states the first one is begun with; one state alone is the end. */
export function createMachine(
  { call }: CloudForTest,
  states: { readonly [name: string]: object },
  more: object = {},
): string {
  const names = Object.keys(states);
  const definition = JSON.stringify({
    StartAt: names[0],
    States: names.length === 1 ? { [names[0] as string]: { ...states[names[0] as string], End: true } } : states,
  });
  const input = { name: "hello", definition, roleArn: MACHINE_ROLE, ...more };
  return call<{ stateMachineArn: string }>("states", "CreateStateMachine", input).stateMachineArn;
}

export interface DescribedExecution {
  readonly executionArn: string;
  readonly status: string;
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
}

/** Starts an execution; gives its ARN. */
export function startExecution(
  { call }: CloudForTest,
  stateMachineArn: string,
  input: unknown = {},
  more = {},
): string {
  const asked = { stateMachineArn, input: JSON.stringify(input), ...more };
  return call<{ executionArn: string }>("states", "StartExecution", asked).executionArn;
}

export const describeExecution = ({ call }: CloudForTest, executionArn: string): DescribedExecution =>
  call("states", "DescribeExecution", { executionArn });

/** An event as the history shows it. */
export interface ShownEvent {
  readonly id: number;
  readonly type: string;
  readonly [details: string]: unknown;
}

export function historyOf({ call }: CloudForTest, executionArn: string): readonly ShownEvent[] {
  return call<{ events: ShownEvent[] }>("states", "GetExecutionHistory", { executionArn, maxResults: 1000 }).events;
}

export const typesOf = (test: CloudForTest, executionArn: string): readonly string[] =>
  historyOf(test, executionArn).map(({ type }) => type);
