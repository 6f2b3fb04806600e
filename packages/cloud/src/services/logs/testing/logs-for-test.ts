/** CloudWatch Logs behind a gate, with users whose policies a test writes. */
import { accessKeys, nameKey, users } from "../../iam/tables.js";
import type { CallOptions, GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest, START } from "../../testing/gate-for-test.js";
import { logs } from "../index.js";

/** The members of all answers that tests look into. */
export interface LogsAnswer {
  readonly logGroups: readonly { readonly logGroupName: string }[];
  readonly logStreams: readonly { readonly logStreamName: string }[];
  readonly events: readonly { readonly message: string; readonly eventId: string }[];
  readonly rejectedLogEventsInfo?: object;
  readonly nextToken?: string;
  readonly nextForwardToken: string;
  readonly nextBackwardToken: string;
}

export interface LogsForTest extends Omit<GateForTest, "call"> {
  call<Output = LogsAnswer>(operation: string, input?: object, options?: CallOptions): Output;
  /** Makes a user with one inline policy; gives its access key. */
  user(...statements: readonly object[]): string;
  /** Makes a log group, and streams in it. */
  group(name: string, ...streams: readonly string[]): void;
  /** Puts messages at times relative to now, ms. */
  put(group: string, stream: string, ...events: readonly (readonly [offset: number, message: string])[]): void;
}

export const REGION = "us-east-1";

/** ARN of the user that {@link LogsForTest.user} makes first. */
export const USER = `arn:aws:iam::${ACCOUNT}:user/user-1`;

export const arnOf = (group: string, account = ACCOUNT) => `arn:aws:logs:${REGION}:${account}:log-group:${group}`;

export const allow = (
  action: string | readonly string[],
  resource: string | readonly string[] = "*",
  condition?: object,
) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});

/** The refusal of a user whom nothing allows the action there. */
export const notAllowed = (action: string, resource: string, cause = "nothing-allows") => ({
  cause,
  id: "iam.denied-implicit",
  code: "AccessDeniedException",
  status: 400,
  message: `User: ${USER} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
});

export function logsForTest(): LogsForTest {
  const test = gateForTest([logs]);
  let made = 0;
  return {
    ...test,
    user: (...statements) => addUser(test, `user-${++made}`, statements),
    group(name, ...streams) {
      test.call("CreateLogGroup", { logGroupName: name });
      for (const stream of streams) test.call("CreateLogStream", { logGroupName: name, logStreamName: stream });
    },
    put(group, stream, ...events) {
      const logEvents = events.map(([offset, message]) => ({ timestamp: test.now() + offset, message }));
      test.call("PutLogEvents", { logGroupName: group, logStreamName: stream, logEvents });
    },
  };
}

function addUser({ store }: GateForTest, userName: string, statements: readonly object[]): string {
  const accessKeyId = `AKIA${userName.toUpperCase().padEnd(16, "X")}`;
  const account = ACCOUNT;
  store.put(users, {
    account,
    path: "/",
    arn: `arn:aws:iam::${account}:user/${userName}`,
    createdAt: START,
    tags: [],
    inline: statements.length > 0 ? { test: JSON.stringify({ Version: "2012-10-17", Statement: statements }) } : {},
    attached: [],
    userName,
    userId: `AIDA${userName.toUpperCase().padEnd(17, "X")}`,
  });
  store.put(accessKeys, {
    accessKeyId,
    secretAccessKey: "secret",
    account,
    userName,
    status: "Active",
    createdAt: START,
  });
  if (!store.get(users, nameKey(account, userName))) throw new Error("no user");
  return accessKeyId;
}
