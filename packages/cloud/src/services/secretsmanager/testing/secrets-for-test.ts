/** Secrets Manager behind a gate, with users whose policies a test writes. */
import { addUser } from "../../testing/add-user.js";
import type { CallOptions, GateForTest, Refusal } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { secretsmanager } from "../index.js";

export interface SecretsForTest extends GateForTest {
  /** Makes a user with these statements; gives its access key. */
  user(...statements: readonly object[]): string;
  /** Makes a secret; gives its ARN. */
  secret(name: string, more?: object): string;
}

/** ARN of the user that is made first. */
export const USER = `arn:aws:iam::${ACCOUNT}:user/user-1`;
export const REGION = "us-east-1";

export const allow = (action: string, resource = "*", condition?: object) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});

/** The refusal of a user whom nothing allows the action there; the resource as it is printed. */
export const notAllowed = (action: string, resource: string, cause = "nothing-allows"): Refusal => ({
  cause,
  id: resource === "" ? "iam.denied-implicit-without-resource" : "iam.denied-implicit",
  code: "AccessDeniedException",
  status: 400,
  message: `User: ${USER} is not authorized to perform: secretsmanager:${action}${resource && ` on resource: ${resource}`} because no identity-based policy allows the secretsmanager:${action} action`,
});

/** The refusal for a secret that does not exist. */
export const NOT_FOUND: Refusal = {
  id: "secretsmanager.secret-not-found",
  code: "ResourceNotFoundException",
  status: 400,
  message: "Secrets Manager can't find the specified secret.",
};

/** The refusal for a secret that waits for its deletion. */
export const MARKED: Refusal = {
  id: "secretsmanager.marked-for-deletion",
  code: "InvalidRequestException",
  status: 400,
  message: "You can't perform this operation on the secret because it was marked for deletion.",
};

export function secretsForTest(): SecretsForTest {
  const test = gateForTest([secretsmanager]);
  let made = 0;
  return {
    ...test,
    user: (...statements) => addUser(test, `user-${++made}`, statements),
    secret: (name, more = { SecretString: "value" }) =>
      test.call<{ ARN: string }>("CreateSecret", { Name: name, ...more }).ARN,
  };
}

/** What every operation on one secret has in common: it needs its permission, and asks for it before it says what is there. */
export interface Common {
  readonly operation: string;
  /** Members of the input beside SecretId. */
  readonly input?: object;
  /** Whether it serves secrets that wait for their deletion. */
  readonly servesMarked?: boolean;
}

/** Gives what goes wrong of {@link Common}; nothing when all is well. */
export function commonFaults({ operation, input = {}, servesMarked = false }: Common): readonly unknown[] {
  const test = secretsForTest();
  const arn = test.secret("db");
  const action = `secretsmanager:${operation}`;
  const nobody = test.user();
  const call = (SecretId: string, options?: CallOptions) => outcomeOf(test, operation, { SecretId, ...input }, options);
  const faults = [
    ...differs(call("db", { as: nobody }), notAllowed(operation, "db")),
    ...differs(call(arn, { as: nobody }), notAllowed(operation, arn)),
    ...differs(call("absent", { as: nobody }), notAllowed(operation, "absent")),
    // The six characters that nobody knows are question marks in a policy.
    ...differs(call("absent", { as: test.user(allow(action, `${arn.slice(0, -9)}absent-??????`)) }), NOT_FOUND),
    ...differs(call("absent"), NOT_FOUND),
    ...differs(call("db", { as: test.user(allow(action, arn, tagged("prod"))) })?.id, "iam.denied-implicit"),
    ...differs(call(" a*b")?.id, "secretsmanager.name-invalid"),
  ];
  test.call("TagResource", { SecretId: arn, Tags: [{ Key: "stage", Value: "prod" }] });
  const tagCondition = test.user(allow(action, `${arn.slice(0, -6)}??????`, tagged("prod")));
  const withTag = call("db", { as: tagCondition });
  if (withTag?.id.startsWith("iam.")) faults.push({ withTag });
  const other = secretsForTest();
  const marked = other.secret("db");
  other.call("DeleteSecret", { SecretId: marked });
  const answered = outcomeOf(other, operation, { SecretId: marked, ...input });
  return [...faults, ...(servesMarked ? differs(answered, undefined) : differs(answered, MARKED))];
}

const tagged = (value: string) => ({ StringEquals: { "secretsmanager:ResourceTag/stage": value } });

function outcomeOf(test: GateForTest, operation: string, input: object, options?: CallOptions): Refusal | undefined {
  try {
    return test.refusal(operation, input, options);
  } catch (error) {
    if (error instanceof Error && error.message === `${operation} was not refused`) return undefined;
    throw error;
  }
}

const differs = (found: unknown, wanted: unknown): readonly unknown[] =>
  JSON.stringify(sorted(found)) === JSON.stringify(sorted(wanted)) ? [] : [{ found, wanted }];

const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).sort() : value;
