/** Step Functions behind a gate, with a role, and users whose policies a test writes. Nothing runs in the background. */
import { expect } from "vitest";
import { iam } from "../../iam/index.js";
import { makeCaller, makeRole, trusting } from "../../iam/testing/iam-for-test.js";
import { logs } from "../../logs/index.js";
import { sts } from "../../sts/index.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { states } from "../index.js";
import { statesSetup } from "../setup/index.js";

export const PASS = JSON.stringify({ StartAt: "A", States: { A: { Type: "Pass", End: true } } });
export const OTHER_PASS = JSON.stringify({ StartAt: "B", States: { B: { Type: "Pass", End: true } } });
export const SYNC = JSON.stringify({
  StartAt: "Run",
  States: {
    Run: {
      Type: "Task",
      Resource: "arn:aws:states:::ecs:runTask.sync",
      Parameters: { TaskDefinition: "web" },
      End: true,
    },
  },
});

/** ARN of a resource of Step Functions in the tests' account: `statesArn("stateMachine:hello")`. */
export const statesArn = (resource: string, account = ACCOUNT) => `arn:aws:states:us-east-1:${account}:${resource}`;
export const roleArn = (name = "machine") => `arn:aws:iam::${ACCOUNT}:role/${name}`;

export interface StatesForTest extends GateForTest {
  /** Makes a user with one inline policy of these statements; gives its access key. */
  user(...statements: readonly object[]): string;
  /** Makes a state machine of the role `machine`; gives its ARN. */
  machine(name?: string, more?: object): string;
  /** Lets the role `machine` do something. */
  allow(...statements: readonly object[]): void;
}

export function statesForTest(): StatesForTest {
  const test = gateForTest([states, iam, sts, logs, statesSetup]);
  const inIam: GateForTest = {
    ...test,
    call: (operation, input, options) => test.call(operation, input, { ...options, service: "iam" }),
  };
  makeRole(inIam, "machine", { AssumeRolePolicyDocument: trusting({ Service: "states.amazonaws.com" }) });
  let made = 0;
  return {
    ...test,
    user(...statements) {
      made += 1;
      return makeCaller(inIam, `user-${made}`, statements.length > 0 ? policyOf(statements) : undefined);
    },
    machine(name = "hello", more = {}) {
      const { stateMachineArn } = test.call("CreateStateMachine", {
        name,
        definition: PASS,
        roleArn: roleArn(),
        ...more,
      });
      return String(stateMachineArn);
    },
    allow(...statements) {
      inIam.call("PutRolePolicy", { RoleName: "machine", PolicyName: "own", PolicyDocument: policyOf(statements) });
    },
  };
}

const policyOf = (statements: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });

export const allow = (
  Action: string | readonly string[],
  Resource: string | readonly string[] = "*",
  Condition?: object,
) => ({
  Effect: "Allow",
  Action,
  Resource,
  ...(Condition && { Condition }),
});

/** A user to whom nothing is allowed is refused there, before anything else is looked at. */
export function expectDenied(operation: string, input: object, resource: string): void {
  const test = statesForTest();
  expect(test.refusal(operation, input, { as: test.user() })).toEqual(notAllowed(`states:${operation}`, resource));
}

/** The refusal of the first user whom nothing allows the action there. */
export const notAllowed = (action: string, resource: string, cause = "nothing-allows") => ({
  cause,
  id: "iam.denied-implicit",
  code: "AccessDeniedException",
  status: 400,
  message: `User: arn:aws:iam::${ACCOUNT}:user/user-1 is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
});

/** A refusal of the catalogue. */
export const refused = (id: string, code: string, message: string, cause?: string) => ({
  id: `states.${id}`,
  code,
  status: 400,
  message,
  ...(cause !== undefined && { cause }),
});

export const NO_MACHINE = refused(
  "state-machine-not-found",
  "StateMachineDoesNotExist",
  `State Machine Does Not Exist: '${statesArn("stateMachine:absent")}'`,
);
export const NOT_AN_ARN = refused("arn-invalid", "InvalidArn", "Invalid Arn: 'Invalid ARN prefix: nonsense'");
