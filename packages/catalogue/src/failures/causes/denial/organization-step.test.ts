import { compile, decide, type PolicySource, type Statement } from "@understudy/iam";
import { describe, expect, it } from "vitest";
import type { DenialView } from "../../../views/denial-view.js";
import { fixesOfDenial } from "./fixes-of-denial.js";

const arn = "arn:aws:iam::123456789012:user/ana";
const principal = { kind: "user", arn, account: "123456789012", id: "AIDAA", name: "ana" } as const;
const all: Statement = { Effect: "Allow", Action: "*", Resource: "*" };
const source = (id: string): PolicySource => ({
  type: "scp",
  name: id,
  arn: `arn:aws:organizations::111111111111:policy/o-1/service_control_policy/${id}`,
});
const policy = (id: string, ...statements: Statement[]) => ({
  document: { Version: "2012-10-17", Statement: statements } as const,
  source: source(id),
});
const view = (...levels: ReturnType<typeof policy>[][]): DenialView => ({
  policies: {
    principal,
    identity: [{ document: { Version: "2012-10-17", Statement: [all] }, source: { type: "inline", name: "all" } }],
    scps: levels,
  },
  request: { action: "ecs:RunTask", resource: "*", context: { "aws:PrincipalArn": arn } },
});
const deny = (Condition?: Statement["Condition"]): Statement => ({
  Effect: "Deny",
  Action: "ecs:*",
  Resource: "*",
  ...(Condition && { Condition }),
});

/** The conditions of the changed statement, and what is decided once the fixes are made. */
function mended(given: DenialView) {
  const fixes = fixesOfDenial(given);
  const documents = new Map(
    fixes.flatMap((fix) => (fix.do === "update-organization-policy" ? [[fix.policyId, fix.document] as const] : [])),
  );
  const scps = given.policies.scps?.map((level) =>
    level.map((one) => ({ ...one, document: documents.get(one.source.name) ?? one.document })),
  );
  return { fixes, outcome: decide(compile({ ...given.policies, scps }), given.request).outcome, documents };
}

describe("the change of a service control policy", () => {
  it.each([
    ["no condition", undefined, { ArnNotEquals: { "aws:PrincipalArn": arn } }],
    [
      "an exception already",
      { ArnNotLike: { "aws:PrincipalARN": "arn:aws:iam::*:role/admin" } },
      { ArnNotLike: { "aws:PrincipalARN": ["arn:aws:iam::*:role/admin", arn] } },
    ],
    [
      "another condition",
      { ArnNotEquals: { "aws:SourceArn": "arn:aws:s3:::b" } },
      { ArnNotEquals: { "aws:SourceArn": "arn:aws:s3:::b", "aws:PrincipalArn": arn } },
    ],
  ])("excepts the caller from a Deny with %s", (_, before, after) => {
    const { fixes, outcome, documents } = mended(view([policy("p-full", all)], [policy("p-1", all, deny(before))]));
    expect(fixes).toHaveLength(1);
    expect(fixes[0]).toMatchObject({ policyId: "p-1", exempt: arn });
    expect(documents.get("p-1")?.Statement).toEqual([all, { ...deny(), Condition: after }]);
    expect(outcome).toBe("allow");
  });

  it("is one for each policy that denies, with all statements of it", () => {
    const twice = policy("p-1", all, deny(), { ...deny(), Action: "ecs:RunTask" });
    const { fixes, outcome } = mended(view([twice], [policy("p-2", all, deny())]));
    expect(fixes.map((fix) => fix.do === "update-organization-policy" && fix.policyId)).toEqual(["p-1", "p-2"]);
    expect(outcome).toBe("allow");
  });

  it("adds the Allow where a level is silent", () => {
    const { fixes, outcome } = mended(view([policy("p-full", all)], [policy("p-1", { ...all, Action: "s3:*" })]));
    expect(fixes).toMatchObject([
      { policyId: "p-1", added: { Effect: "Allow", Action: "ecs:RunTask", Resource: "*" } },
    ]);
    expect(outcome).toBe("allow");
  });

  it("is none for a policy that nobody knows", () => {
    const unknown = { ...policy("p-1", all, deny()), source: { type: "scp", name: "scp" } as const };
    expect(fixesOfDenial(view([unknown]))).toMatchObject([{ do: "change-deny", where: "scp policy scp" }]);
  });
});
