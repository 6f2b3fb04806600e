import fc from "fast-check";
import type { Fix } from "../fix.js";

/** Text that tries to be something else than data, in a shell, in HCL, in YAML. */
const hostile = fc.constantFrom(
  "it's",
  '"quoted"',
  "$(touch /tmp/pwned)",
  "`id`",
  "${aws:username}",
  "$${twice}",
  "%{ if true }",
  "a\nb: c\n- d",
  "\t\r\n",
  "# comment",
  "--option",
  "yes",
  "NO",
  "null",
  "~",
  "2012-10-17",
  "1e3",
  "0x1f",
  "12:30:45",
  "*",
  "&anchor",
  "!tag",
  "key: value",
  "ends with colon:",
  "back\\slash\\",
  "'; rm -rf / #",
  "line\u2028separator\u0085end",
  "日本語 한국어 ✓ 😀",
  "<<",
  "=",
  "",
);

/** Any string: plain names, hostile ones, arbitrary ones. */
export const anyText = fc.oneof(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,20}$/),
  hostile,
  fc.tuple(hostile, hostile).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

const oneOrMany = fc.oneof(anyText, fc.array(anyText, { minLength: 1, maxLength: 3 }));

const conditions = fc.dictionary(anyText, fc.dictionary(anyText, oneOrMany, { maxKeys: 2 }), { maxKeys: 2 });

const statement = fc.record(
  {
    Sid: anyText,
    Effect: fc.constantFrom("Allow" as const, "Deny" as const),
    Principal: fc.oneof(fc.constant("*" as const), fc.record({ Service: oneOrMany })),
    Action: oneOrMany,
    Resource: oneOrMany,
    Condition: conditions,
  },
  { requiredKeys: ["Effect", "Action", "Resource"] },
);

const document = fc.record({
  Version: fc.constant("2012-10-17" as const),
  Statement: fc.array(statement, { maxLength: 3 }),
});
const owner = fc.record({ kind: fc.constantFrom("role" as const, "user" as const), name: anyText, account: anyText });

/** Any fix that has a form in every format. */
export const anyFix: fc.Arbitrary<Fix> = fc.oneof(
  fc.record({
    do: fc.constant("create-role" as const),
    roleName: anyText,
    path: fc.oneof(fc.constant("/"), anyText),
    trust: document,
    managedPolicies: fc.array(anyText, { maxLength: 2 }),
  }),
  fc.record({ do: fc.constant("set-trust" as const), roleName: anyText, trust: document, added: statement }),
  fc.record({
    do: fc.constant("allow" as const),
    to: owner,
    policyName: anyText,
    statements: fc.array(statement, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ do: fc.constant("attach-policy" as const), to: owner, policyArn: anyText }),
  fc.record({
    do: fc.constant("update-organization-policy" as const),
    policyId: anyText,
    policyName: anyText,
    type: fc.constantFrom("SERVICE_CONTROL_POLICY" as const, "RESOURCE_CONTROL_POLICY" as const),
    document,
    exempt: anyText,
  }),
  fc.record({ do: fc.constant("create-service-linked-role" as const), serviceName: anyText }),
  fc.record({ do: fc.constant("create-log-group" as const), logGroupName: anyText }),
  fc.record({ do: fc.constant("create-cluster" as const), clusterName: anyText }),
  fc.record({ do: fc.constant("create-oidc-provider" as const), url: anyText, clientId: anyText }),
  fc.record({ do: fc.constant("add-client-id" as const), providerArn: anyText, clientId: anyText }),
);
