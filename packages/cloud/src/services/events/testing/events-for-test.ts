/** EventBridge behind a gate, with users whose policies a test writes. Nothing runs in the background. */
import { expect } from "vitest";
import { iam } from "../../iam/index.js";
import { makeCaller } from "../../iam/testing/iam-for-test.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import type { BusEvent } from "../event.js";
import { events } from "../index.js";
import { deliveries } from "../tables.js";

export const OTHER = "123456789012";
export const PATTERN = JSON.stringify({ source: ["app"] });

/** ARN of a resource of EventBridge in the tests' account: `eventsArn("rule/nightly")`. */
export const eventsArn = (resource: string, account = ACCOUNT) => `arn:aws:events:us-east-1:${account}:${resource}`;
export const roleArn = (name: string) => `arn:aws:iam::${ACCOUNT}:role/${name}`;
export const queueArn = (name: string) => `arn:aws:sqs:us-east-1:${ACCOUNT}:${name}`;

export interface EventsForTest extends GateForTest {
  /** Makes a user with one inline policy of these statements; gives its access key. */
  user(...statements: readonly object[]): string;
  /** Makes a rule that matches events of the source `app`. */
  rule(Name: string, more?: object): void;
  /** The events that are on their way to targets. */
  delivered(): readonly BusEvent[];
}

export function eventsForTest(): EventsForTest {
  const test = gateForTest([events, iam]);
  const asIam: GateForTest = {
    ...test,
    call: (operation, input, options) => test.call(operation, input, { ...options, service: "iam" }),
  };
  let made = 0;
  return {
    ...test,
    user(...statements) {
      made += 1;
      const policy = JSON.stringify({ Version: "2012-10-17", Statement: statements });
      return makeCaller(asIam, `user-${made}`, statements.length > 0 ? policy : undefined);
    },
    rule: (Name, more = {}) => void test.call("PutRule", { Name, EventPattern: PATTERN, ...more }),
    delivered: () => test.store.all(deliveries).map(({ event }) => event),
  };
}

export const allow = (Action: string | readonly string[], Resource = "*", Condition?: object) => ({
  Effect: "Allow",
  Action,
  Resource,
  ...(Condition && { Condition }),
});

/** A user to whom nothing is allowed is refused there, before anything else is looked at. */
export function expectDenied(operation: string, input: object, resource: string): void {
  const test = eventsForTest();
  expect(test.refusal(operation, input, { as: test.user() })).toEqual(notAllowed(`events:${operation}`, resource));
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
export const refused = (id: string, code: string, message: string) => ({
  id: `events.${id}`,
  code,
  status: 400,
  message,
});

export const NO_BUS = refused("bus-not-found", "ResourceNotFoundException", "Event bus absent does not exist.");
export const NO_RULE = refused(
  "rule-not-found",
  "ResourceNotFoundException",
  "Rule absent does not exist on EventBus default.",
);
