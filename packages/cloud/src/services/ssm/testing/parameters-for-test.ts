/** Parameter Store behind a gate, with users whose policies a test writes. */
import { addUser } from "../../testing/add-user.js";
import type { GateForTest, Refusal } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { ssm } from "../index.js";

export interface ParametersForTest extends GateForTest {
  /** Makes a user with these statements; gives its access key. */
  user(...statements: readonly object[]): string;
  /** Puts a parameter of type String. */
  put(name: string, value?: string, more?: object): void;
}

/** ARN of the user that is made first. */
export const USER = `arn:aws:iam::${ACCOUNT}:user/user-1`;

export const arnOf = (path: string, account = ACCOUNT) => `arn:aws:ssm:us-east-1:${account}:parameter${path}`;

export const allow = (action: string, resource = "*", condition?: object) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});

/** The refusal of the first user, whom nothing allows the action there. */
export const notAllowed = (action: string, resource: string, cause = "nothing-allows"): Refusal => ({
  cause,
  id: "iam.denied-implicit",
  code: "AccessDeniedException",
  status: 400,
  message: `User: ${USER} is not authorized to perform: ssm:${action} on resource: ${resource} because no identity-based policy allows the ssm:${action} action`,
});

export const NOT_FOUND = { id: "ssm.parameter-not-found", code: "ParameterNotFound", status: 400 };

export function parametersForTest(): ParametersForTest {
  const test = gateForTest([ssm]);
  let made = 0;
  return {
    ...test,
    user: (...statements) => addUser(test, `user-${++made}`, statements),
    put: (Name, Value = "value", more = {}) => {
      test.call("PutParameter", { Name, Value, Type: "String", ...more });
    },
  };
}

/**
 * What every operation on one parameter has in common: it needs its permission on the parameter's ARN, asks for it before it says
 * what is there, and sees the parameter's tags. Gives what goes wrong; nothing when all is well.
 */
export function permissionFaults(operation: string, inputFor: (name: string) => object): readonly unknown[] {
  const test = parametersForTest();
  test.put("/app/db", "value", { Tags: [{ Key: "stage", Value: "prod" }] });
  const nobody = test.user();
  const idOf = (name: string, as: string) => {
    try {
      return test.refusal(operation, inputFor(name), { as }).id;
    } catch {
      return "answered";
    }
  };
  const tagged = (value: string) =>
    test.user(
      allow(`ssm:${operation}`, arnOf("/app/*"), {
        StringEquals: { "ssm:resourceTag/stage": value, "aws:ResourceTag/stage": value },
      }),
    );
  const found = {
    existing: test.refusal(operation, inputFor("/app/db"), { as: nobody }),
    absent: test.refusal(operation, inputFor("/app/none"), { as: nobody }),
    otherTag: idOf("/app/db", tagged("test")),
    itsTag: idOf("/app/db", tagged("prod")).startsWith("iam."),
    ofAnotherAccount: idOf(arnOf("/app/db", "111111111111"), "test"),
  };
  const wanted = {
    existing: notAllowed(operation, arnOf("/app/db")),
    absent: notAllowed(operation, arnOf("/app/none")),
    otherTag: "iam.denied-implicit",
    itsTag: false,
    ofAnotherAccount: "iam.denied-implicit",
  };
  return Object.keys(wanted).flatMap((key) => {
    const [one, other] = [found, wanted].map((all) => sorted(all[key as keyof typeof all]));
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ [key]: found[key as keyof typeof found] }];
  });
}

const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).sort() : value;
