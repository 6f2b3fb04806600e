import { describe, expect, it } from "vitest";
import { operationsOf } from "../../../gate/declare-operation.js";
import { failures } from "../../../gate/failures.js";
import type { Operation } from "../../../gate/operation.js";
import { iam } from "../../iam/index.js";
import { allowing, arnOf, makeCaller } from "../../iam/testing/iam-for-test.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { gateForTest, START } from "../../testing/gate-for-test.js";
import { sts } from "../index.js";
import { inSts, keyOf, NO_TOKEN, notWithSession, stsForTest } from "../testing/sts-for-test.js";

const ARN = "arn:aws:sts::000000000000:federated-user/bob";
const Policy = allowing("ecs:*");

/** An operation of ECS on a resource that has a policy of its own. */
function gateWithResource(principal?: string): GateForTest {
  const operation = operationsOf<typeof import("@aws-sdk/client-ecs")>();
  const resource = "arn:aws:ecs:us-east-1:000000000000:cluster/c";
  const document = {
    Version: "2012-10-17" as const,
    Statement: principal
      ? [{ Effect: "Allow" as const, Principal: { AWS: principal }, Action: "ecs:ListClusters", Resource: resource }]
      : [],
  };
  const ListClusters = operation("ListClusters", {
    authorize: () => [
      {
        action: "ecs:ListClusters",
        resource,
        resourcePolicy: { document, source: { type: "resource", name: "c" } },
      },
    ],
    run: () => ({ clusterArns: [] }),
  });
  return gateForTest([iam, sts, { name: "ecs", operations: { ListClusters: ListClusters as Operation } }]);
}

const inEcs = (as: string) => ({ service: "ecs", as });
const mayFederate = (more: readonly string[] = []) => allowing(["sts:GetFederationToken", ...more]);

describe("GetFederationToken", () => {
  it("gives credentials of somebody else, who knows who it is", () => {
    const gate = stsForTest();
    const as = makeCaller(gate, "ana", mayFederate());
    const answer = gate.call("GetFederationToken", { Name: "bob", Policy }, inSts(as));
    expect(answer).toEqual({
      Credentials: expect.objectContaining({ Expiration: new Date(START + 12 * 3_600_000) }),
      FederatedUser: { FederatedUserId: "000000000000:bob", Arn: ARN },
      PackedPolicySize: expect.any(Number),
    });
    expect(gate.call("GetCallerIdentity", {}, inSts(keyOf(answer)))).toEqual({
      UserId: "000000000000:bob",
      Account: "000000000000",
      Arn: ARN,
    });
  });

  it("lasts an hour at most when root asks", () => {
    const { Credentials } = stsForTest().call(
      "GetFederationToken",
      { Name: "bob", DurationSeconds: 7200 },
      inSts("root"),
    );
    expect(Credentials?.Expiration).toEqual(new Date(START + 3_600_000));
  });

  it.each([
    ["what user and session policy both allow", mayFederate(["ecs:*"]), { Policy }, undefined],
    ["nothing that the user may not do", mayFederate(), { Policy }, "no identity-based policy allows"],
    [
      "nothing that the session policy leaves out",
      mayFederate(["ecs:*"]),
      { Policy: allowing("s3:*") },
      "no session policy allows",
    ],
    ["nothing without a session policy", mayFederate(["ecs:*"]), {}, "no session policy allows"],
    [
      "what a managed policy leaves",
      mayFederate(["ecs:*"]),
      { PolicyArns: [{ arn: "arn:aws:iam::aws:policy/AmazonECS_FullAccess" }] },
      undefined,
    ],
  ])("allows %s", (_, policy, input, reason) => {
    const gate = gateWithResource();
    const user = makeCaller(gate, "ana", policy);
    const as = keyOf(gate.call("GetFederationToken", { Name: "bob", ...input }, inSts(user)));
    if (!reason) expect(gate.call("ListClusters", {}, inEcs(as))).toEqual({ clusterArns: [] });
    else
      expect(gate.refusal("ListClusters", {}, inEcs(as))).toMatchObject({
        code: "AccessDeniedException",
        message: expect.stringMatching(new RegExp(`^User: ${ARN} is not authorized .* because ${reason}`)),
      });
  });

  it("is told to be mended with the user who asked", () => {
    const gate = gateWithResource();
    const user = makeCaller(gate, "ana", mayFederate());
    const as = keyOf(gate.call("GetFederationToken", { Name: "bob", Policy }, inSts(user)));
    gate.refusal("ListClusters", {}, inEcs(as));
    const [fix] = gate.store.list(failures, "all", "all").at(-1)?.record.cause?.fixes ?? [];
    expect(fix).toMatchObject({ do: "allow", to: { kind: "user", name: "ana", account: "000000000000" } });
  });

  it("allows whom root lets in what the session policy says", () => {
    const gate = gateWithResource();
    const as = (input: object) => keyOf(gate.call("GetFederationToken", { Name: "bob", ...input }, inSts("root")));
    expect(gate.call("ListClusters", {}, inEcs(as({ Policy })))).toEqual({ clusterArns: [] });
    expect(gate.refusal("ListClusters", {}, inEcs(as({}))).message).toContain("no session policy allows");
  });

  it("lets a resource's policy name the federated user, who then needs no session policy", () => {
    const gate = gateWithResource(ARN);
    const user = makeCaller(gate, "ana", mayFederate());
    const as = (Name: string) => keyOf(gate.call("GetFederationToken", { Name }, inSts(user)));
    expect(gate.call("ListClusters", {}, inEcs(as("bob")))).toEqual({ clusterArns: [] });
    expect(gate.refusal("ListClusters", {}, inEcs(as("eve"))).code).toBe("AccessDeniedException");
  });

  it("hands on the user's tags, those of the session before them", () => {
    const condition = { StringEquals: { "aws:PrincipalTag/team": "b", "aws:PrincipalTag/stage": "test" } };
    const gate = gateWithResource();
    const user = makeCaller(gate, "ana", mayFederate(["sts:TagSession", "ecs:*"]));
    gate.call("TagUser", {
      UserName: "ana",
      Tags: [
        { Key: "Team", Value: "a" },
        { Key: "stage", Value: "test" },
      ],
    });
    const input = { Name: "bob", Policy: allowing("ecs:*", "*", condition) };
    const session = (more: object) => keyOf(gate.call("GetFederationToken", { ...input, ...more }, inSts(user)));
    const Tags = [{ Key: "team", Value: "b" }];
    expect(gate.call("ListClusters", {}, inEcs(session({ Tags })))).toEqual({ clusterArns: [] });
    expect(gate.refusal("ListClusters", {}, inEcs(session({}))).code).toBe("AccessDeniedException");
  });

  it("gives credentials that IAM does not take, and STS only to say whose they are", () => {
    const gate = stsForTest();
    const as = keyOf(gate.call("GetFederationToken", { Name: "bob", Policy: allowing("*") }, inSts()));
    expect(gate.refusal("ListUsers", {}, { as })).toEqual(NO_TOKEN);
    const role = { RoleArn: arnOf("role/app"), RoleSessionName: "s1" };
    expect(gate.refusal("AssumeRole", role, inSts(as))).toEqual(notWithSession("AssumeRole"));
    expect(gate.refusal("GetFederationToken", { Name: "eve" }, inSts(as))).toEqual(
      notWithSession("GetFederationToken"),
    );
  });

  it("is refused for the same tag twice, and for a policy that is none", () => {
    const gate = stsForTest();
    const Tags = [
      { Key: "a", Value: "1" },
      { Key: "A", Value: "2" },
    ];
    expect(gate.refusal("GetFederationToken", { Name: "bob", Tags }, inSts())).toMatchObject({
      code: "InvalidParameterValue",
      message: "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    });
    expect(gate.refusal("GetFederationToken", { Name: "bob", Policy: "{" }, inSts()).code).toBe(
      "MalformedPolicyDocument",
    );
  });

  it("needs sts:GetFederationToken on the federated user, and sts:TagSession for tags", () => {
    const gate = stsForTest();
    const denied = (action: string) => ({
      code: "AccessDenied",
      status: 403,
      message: `User: ${arnOf("user/ana")} is not authorized to perform: ${action} on resource: ${ARN} because no identity-based policy allows the ${action} action`,
    });
    const as = makeCaller(gate, "ana");
    const input = { Name: "bob", Tags: [{ Key: "team", Value: "a" }] };
    expect(gate.refusal("GetFederationToken", input, inSts(as))).toMatchObject(denied("sts:GetFederationToken"));
    const grant = (PolicyDocument: string) =>
      gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "p", PolicyDocument });
    grant(allowing("sts:GetFederationToken", ARN));
    expect(gate.refusal("GetFederationToken", input, inSts(as))).toMatchObject(denied("sts:TagSession"));
    grant(allowing("sts:*", ARN, { StringEquals: { "aws:RequestTag/team": "a" } }));
    expect(gate.call("GetFederationToken", input, inSts(as)).FederatedUser).toBeDefined();
  });
});
