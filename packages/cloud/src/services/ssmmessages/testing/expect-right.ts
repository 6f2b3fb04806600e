import { expect, it } from "vitest";
import { allow, ecsForTest } from "../../ecs/testing/ecs-gate-for-test.js";

/** The operation is for whom something allows it, and for nobody else. */
export function expectRight(operation: string): void {
  it(`${operation} asks for its right on *`, () => {
    const { call, refusal, user } = ecsForTest();
    const as = user(allow(`ssmmessages:${operation}`));
    expect(call(operation, {}, { as, service: "ssmmessages" })).toEqual({});
    expect(refusal(operation, {}, { as: user(), service: "ssmmessages" })).toMatchObject({
      id: "iam.denied-implicit",
      message: expect.stringContaining(`is not authorized to perform: ssmmessages:${operation} on resource: *`),
    });
  });
}
