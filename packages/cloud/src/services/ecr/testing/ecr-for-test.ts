/** ECR behind a gate, with users whose policies a test writes. */
import { iam } from "../../iam/index.js";
import { makeCaller } from "../../iam/testing/iam-for-test.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { ecr } from "../index.js";
import type { CallEcr } from "./push-image.js";
import { pushImage } from "./push-image.js";

export const OTHER = "123456789012";
export const arnOf = (name: string, account = ACCOUNT) => `arn:aws:ecr:us-east-1:${account}:repository/${name}`;

export interface EcrForTest extends GateForTest {
  /** Makes a repository. */
  repository(name?: string, more?: object): void;
  /** Pushes an image into a repository as the administrator; see push-image.ts. */
  push(repositoryName: string, content: string, imageTag?: string, more?: object): ReturnType<typeof pushImage>;
  /** Calls as the administrator, with bytes where the operation takes some. */
  readonly callEcr: CallEcr;
  /** Makes a user with one inline policy of these statements; gives its access key. */
  user(...statements: readonly object[]): string;
}

export function ecrForTest(): EcrForTest {
  const test = gateForTest([ecr, iam]);
  // Callers are made by IAM of the same gate.
  const asIam: GateForTest = {
    ...test,
    call: (operation, input, options) => test.call(operation, input, { ...options, service: "iam" }),
  };
  let made = 0;
  const callEcr: CallEcr = (operation, input, body) => test.call(operation, input, body && { body });
  return {
    ...test,
    callEcr,
    push: (repositoryName, content, imageTag, more) => pushImage(callEcr, repositoryName, content, imageTag, more),
    repository: (repositoryName = "web", more = {}) => test.call("CreateRepository", { repositoryName, ...more }),
    user(...statements) {
      made += 1;
      const policy =
        statements.length > 0 ? JSON.stringify({ Version: "2012-10-17", Statement: statements }) : undefined;
      return makeCaller(asIam, `user-${made}`, policy);
    },
  };
}

export const allow = (action: string, resource = "*", condition?: object) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});

/** The refusal of a user whom nothing allows the action there. */
export const notAllowed = (action: string, resource: string) => ({
  id: "iam.denied-implicit",
  code: "AccessDeniedException",
  status: 400,
  message: `User: arn:aws:iam::${ACCOUNT}:user/user-1 is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
});

/** What every operation on a repository answers when there is none of that name. */
export const NO_REPOSITORY = {
  id: "ecr.repository-not-found",
  code: "RepositoryNotFoundException",
  status: 400,
  message: `The repository with name 'absent' does not exist in the registry with id '${ACCOUNT}'`,
};

/** A policy that lets these principals read images. */
export const readers = (principal: object | string) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Sid: "read", Effect: "Allow", Principal: principal, Action: "ecr:*" }],
  });

/** Rules that keep ten images. */
export const LIFECYCLE = JSON.stringify({
  rules: [
    {
      rulePriority: 1,
      description: "keep ten images",
      selection: { tagStatus: "any", countType: "imageCountMoreThan", countNumber: 10 },
      action: { type: "expire" },
    },
  ],
});
