/** What resources' policies say of roles and users, when these are renamed, or deleted and made anew. */
import { describe, expect, it } from "vitest";
import { ecr } from "../ecr/index.js";
import { kms } from "../kms/index.js";
import { allow, letIn, policy, ROOT } from "../kms/testing/kms-for-test.js";
import { secretsmanager } from "../secretsmanager/index.js";
import type { GateForTest } from "../testing/gate-for-test.js";
import { gateForTest } from "../testing/gate-for-test.js";
import { iam } from "./index.js";
import { arnOf, makeCaller } from "./testing/iam-for-test.js";

const ANA = arnOf("user/ana");
const inKms = { service: "kms" };
const inEcr = { service: "ecr" };

/** A user of no permissions, and a key whose policy lets it in. */
function withKey(): { readonly gate: GateForTest; readonly as: string; readonly KeyId: string } {
  const gate = gateForTest([iam, kms, ecr]);
  const as = makeCaller(gate, "ana");
  const Policy = policy(letIn({ AWS: ROOT }, "kms:*"), letIn({ AWS: ANA }, "kms:DescribeKey"));
  const KeyId = String(gate.call("CreateKey", { Policy }, inKms).KeyMetadata?.Arn);
  return { gate, as, KeyId };
}

function remake(gate: GateForTest, AccessKeyId: string): string {
  gate.call("DeleteAccessKey", { UserName: "ana", AccessKeyId });
  gate.call("DeleteUser", { UserName: "ana" });
  return makeCaller(gate, "ana");
}

describe("a user whom a key policy names", () => {
  it("is let in under its new name", () => {
    const { gate, as, KeyId } = withKey();
    gate.call("UpdateUser", { UserName: "ana", NewUserName: "anna" });
    expect(gate.call("DescribeKey", { KeyId }, { ...inKms, as }).KeyMetadata).toBeDefined();
    expect(gate.call("GetKeyPolicy", { KeyId }, inKms).Policy).toContain(arnOf("user/anna"));
  });

  it("is another when it is made anew; the id of the first one is left", () => {
    const { gate, as, KeyId } = withKey();
    const id = gate.call("GetUser", { UserName: "ana" }).User?.UserId;
    expect(gate.call("DescribeKey", { KeyId }, { ...inKms, as }).KeyMetadata).toBeDefined();
    const again = remake(gate, as);
    expect(gate.refusal("DescribeKey", { KeyId }, { ...inKms, as: again }).code).toBe("AccessDeniedException");
    expect(gate.call("GetKeyPolicy", { KeyId }, inKms).Policy).toContain(String(id));
  });
});

it("is so for a grant, too", () => {
  const { gate, as, KeyId } = withKey();
  gate.call("CreateGrant", { KeyId, GranteePrincipal: ANA, Operations: ["GenerateDataKey"] }, inKms);
  const asked = { KeyId, KeySpec: "AES_256" };
  expect(gate.call("GenerateDataKey", asked, { ...inKms, as }).Plaintext).toBeDefined();
  const again = remake(gate, as);
  expect(gate.refusal("GenerateDataKey", asked, { ...inKms, as: again }).code).toBe("AccessDeniedException");
});

it("is so for the policy of a repository, too", () => {
  const { gate, as } = withKey();
  const repositoryName = "app";
  gate.call("CreateRepository", { repositoryName }, inEcr);
  const { Resource: _all, ...statement } = { ...allow("ecr:ListTagsForResource"), Principal: { AWS: ANA } };
  gate.call("SetRepositoryPolicy", { repositoryName, policyText: policy(statement) }, inEcr);
  const asked = { resourceArn: `arn:aws:ecr:us-east-1:000000000000:repository/${repositoryName}` };
  expect(gate.call("ListTagsForResource", asked, { ...inEcr, as }).tags).toEqual([]);
  const again = remake(gate, as);
  expect(gate.refusal("ListTagsForResource", asked, { ...inEcr, as: again }).code).toBe("AccessDeniedException");
});

it("is so for the policy of a secret, too", () => {
  const inSecrets = { service: "secretsmanager" };
  const gate = gateForTest([iam, secretsmanager]);
  const as = makeCaller(gate, "ana");
  gate.call("CreateSecret", { Name: "db", SecretString: "x" }, inSecrets);
  const statement = { ...allow("secretsmanager:GetSecretValue"), Principal: { AWS: ANA } };
  gate.call("PutResourcePolicy", { SecretId: "db", ResourcePolicy: policy(statement) }, inSecrets);
  expect(gate.call("GetSecretValue", { SecretId: "db" }, { ...inSecrets, as })).toMatchObject({ SecretString: "x" });
  const again = remake(gate, as);
  expect(gate.refusal("GetSecretValue", { SecretId: "db" }, { ...inSecrets, as: again }).code).toBe(
    "AccessDeniedException",
  );
});
