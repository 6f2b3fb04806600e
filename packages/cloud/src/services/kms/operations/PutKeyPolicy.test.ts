import { expect, it } from "vitest";
import { kmsForTest, letIn, policy, ROOT, userArn } from "../testing/kms-for-test.js";

it("changes who may use the key", () => {
  const test = kmsForTest();
  const KeyId = test.key();
  const as = test.user();
  const Policy = policy(letIn({ AWS: ROOT }, "kms:*"), letIn({ AWS: userArn() }, "kms:DescribeKey"));
  expect(test.refusal("DescribeKey", { KeyId }, { as }).code).toBe("AccessDeniedException");
  test.call("PutKeyPolicy", { KeyId, Policy });
  expect(test.call("DescribeKey", { KeyId }, { as })).toHaveProperty("KeyMetadata");
  expect(test.call("GetKeyPolicy", { KeyId })).toEqual({ Policy, PolicyName: "default" });
});

it("refuses another name than default", () => {
  const { refusal, key } = kmsForTest();
  const Policy = policy(letIn({ AWS: ROOT }, "kms:*"));
  expect(refusal("PutKeyPolicy", { KeyId: key(), PolicyName: "mine", Policy }).code).toBe("NotFoundException");
});
