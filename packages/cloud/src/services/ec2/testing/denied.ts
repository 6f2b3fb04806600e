import { expect } from "vitest";
import type { CallOptions } from "../../testing/gate-for-test.js";
import type { Ec2ForTest } from "./ec2-for-test.js";
import { allow, arnOf } from "./ec2-for-test.js";

/**
 * An operation on resources asks for its action on each of them: without, EC2 names the resource and encodes the rest; with it on
 * all of them, the call goes on.
 * @param resources as ARNs end: `subnet/subnet-1`; in the order in which they are asked for.
 */
export function expectAsksFor(
  test: Ec2ForTest,
  operation: string,
  input: object,
  resources: readonly string[],
  condition?: object,
  options: CallOptions = {},
): void {
  resources.forEach((resource, i) => {
    const as = test.user(allow(`ec2:${operation}`, ["arn:aws:ec2:::none", ...resources.slice(0, i).map(arnOf)]));
    const { code, status, message } = test.refusal(operation, input, { as, ...options });
    expect([status, code]).toEqual([403, "UnauthorizedOperation"]);
    expect(message).toContain(
      `is not authorized to perform: ec2:${operation} on resource: ${arnOf(resource)} because no identity-based policy allows the ec2:${operation} action. Encoded authorization failure message: `,
    );
  });
  const as = test.user(allow(`ec2:${operation}`, resources.map(arnOf), condition));
  expect(test.call(operation, input, { as, ...options })).toBeDefined();
}

/** A Describe operation asks for its action on no resource. */
export function expectAsksForListing(test: Ec2ForTest, operation: string, input: object = {}): void {
  const { code, status, message } = test.refusal(operation, input, { as: test.user() });
  expect([status, code]).toEqual([403, "UnauthorizedOperation"]);
  expect(message).toMatch(
    new RegExp(
      `is not authorized to perform: ec2:${operation} because no identity-based policy allows the ec2:${operation} action$`,
    ),
  );
  expect(test.call(operation, input, { as: test.user(allow(`ec2:${operation}`)) })).toBeDefined();
}
