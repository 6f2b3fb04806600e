import { describe, expect, it } from "vitest";
import { operationsOf } from "../../../gate/declare-operation.js";
import type { Operation } from "../../../gate/operation.js";
import { iam } from "../../iam/index.js";
import { allowing, arnOf, makeCaller, makeUser } from "../../iam/testing/iam-for-test.js";
import { gateForTest } from "../../testing/gate-for-test.js";
import { sts } from "../index.js";
import { inSts } from "../testing/sts-for-test.js";

const CLUSTER = "arn:aws:ecs:us-east-1:000000000000:cluster/é";

/** An operation that is refused as EC2 refuses. */
function gateThatEncodes() {
  const operation = operationsOf<typeof import("@aws-sdk/client-ecs")>();
  const ListClusters = operation("ListClusters", {
    authorize: () => [
      { action: "ecs:ListClusters", resource: CLUSTER, context: { "ecs:cluster": CLUSTER }, encodedDenial: true },
    ],
    run: () => ({ clusterArns: [] }),
  });
  return gateForTest([iam, sts, { name: "ecs", operations: { ListClusters: ListClusters as Operation } }]);
}

const denying = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "Guard",
      Effect: "Deny",
      Action: "ecs:*",
      Resource: "*",
      Condition: { Null: { "aws:TokenIssueTime": "true" } },
    },
  ],
});

const INVALID = {
  id: "sts.authorization-message-invalid",
  code: "InvalidAuthorizationMessageException",
  status: 400,
  message: "Message is not valid",
};

function refused(policy: string | undefined) {
  const gate = gateThatEncodes();
  const as = makeCaller(gate, "ana", policy);
  const refusal = gate.refusal("ListClusters", {}, { service: "ecs", as });
  const EncodedMessage = refusal.message.split(" ").at(-1) as string;
  return { gate, as, refusal, EncodedMessage };
}

describe("DecodeAuthorizationMessage", () => {
  it("shows the decision that stands encoded in a refusal", () => {
    const { gate, refusal, EncodedMessage } = refused(denying);
    const { UserId } = gate.call("GetUser", { UserName: "ana" }).User ?? {};
    expect(refusal).toMatchObject({ id: "ec2.unauthorized-operation", cause: "conditional-deny" });
    expect(refusal.message).toBe(
      `You are not authorized to perform this operation. User: ${arnOf("user/ana")} is not authorized to perform: ecs:ListClusters on resource: ${CLUSTER} with an explicit deny in an identity-based policy. Encoded authorization failure message: ${EncodedMessage}`,
    );
    expect(EncodedMessage).toMatch(/^[\w-]+$/);
    const { DecodedMessage } = gate.call("DecodeAuthorizationMessage", { EncodedMessage }, inSts());
    const items = (...values: string[]) => ({ items: values.map((value) => ({ value })) });
    expect(JSON.parse(String(DecodedMessage))).toEqual({
      allowed: false,
      explicitDeny: true,
      matchedStatements: {
        items: [
          {
            statementId: "Guard",
            effect: "DENY",
            principals: { items: [] },
            principalGroups: { items: [] },
            actions: items("ecs:*"),
            resources: items("*"),
            conditions: { items: [{ key: "aws:TokenIssueTime", values: items("true") }] },
          },
        ],
      },
      failures: { items: [] },
      context: {
        principal: { id: UserId, name: "ana", arn: arnOf("user/ana") },
        action: "ecs:ListClusters",
        resource: CLUSTER,
        conditions: { items: expect.arrayContaining([{ key: "ecs:cluster", values: items(CLUSTER) }]) },
      },
    });
  });

  it("shows that nothing allowed", () => {
    const { gate, EncodedMessage } = refused(undefined);
    const { DecodedMessage } = gate.call("DecodeAuthorizationMessage", { EncodedMessage }, inSts());
    expect(JSON.parse(String(DecodedMessage))).toMatchObject({ explicitDeny: false, matchedStatements: { items: [] } });
  });

  it("is refused for a message that is none, was cut or changed, or is of another server", () => {
    const { gate, EncodedMessage } = refused(undefined);
    const changed = `${EncodedMessage.slice(0, -2)}${EncodedMessage.endsWith("AA") ? "BB" : "AA"}`;
    for (const message of ["no message", "x", "AAAA", EncodedMessage.slice(0, 60), changed]) {
      expect(gate.refusal("DecodeAuthorizationMessage", { EncodedMessage: message }, inSts())).toEqual(INVALID);
    }
    const other = gateThatEncodes();
    makeUser(other);
    expect(other.refusal("DecodeAuthorizationMessage", { EncodedMessage }, inSts())).toEqual(INVALID);
  });

  it("needs sts:DecodeAuthorizationMessage", () => {
    const { gate, as, EncodedMessage } = refused(undefined);
    expect(gate.refusal("DecodeAuthorizationMessage", { EncodedMessage }, inSts(as))).toMatchObject({
      code: "AccessDenied",
      status: 403,
      message: expect.stringContaining("sts:DecodeAuthorizationMessage on resource: *"),
    });
    const reader = makeCaller(gate, "ben", allowing("sts:DecodeAuthorizationMessage"));
    expect(gate.call("DecodeAuthorizationMessage", { EncodedMessage }, inSts(reader)).DecodedMessage).toBeDefined();
  });
});
