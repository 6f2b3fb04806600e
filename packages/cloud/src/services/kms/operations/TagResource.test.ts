import { expect, it } from "vitest";
import { allow, kmsForTest } from "../testing/kms-for-test.js";

it("adds and changes tags, which conditions see", () => {
  const test = kmsForTest();
  const KeyId = test.key({ Tags: [{ TagKey: "a", TagValue: "1" }] });
  const as = test.user(allow("kms:DescribeKey", "*", { StringEquals: { "aws:ResourceTag/a": "2" } }));
  expect(test.refusal("DescribeKey", { KeyId }, { as }).code).toBe("AccessDeniedException");
  test.call("TagResource", {
    KeyId,
    Tags: [
      { TagKey: "a", TagValue: "2" },
      { TagKey: "b", TagValue: "3" },
    ],
  });
  expect(test.call("DescribeKey", { KeyId }, { as })).toHaveProperty("KeyMetadata");
  expect(test.call("ListResourceTags", { KeyId })).toEqual({
    Tags: [
      { TagKey: "a", TagValue: "2" },
      { TagKey: "b", TagValue: "3" },
    ],
    Truncated: false,
  });
  test.call("UntagResource", { KeyId, TagKeys: ["a"] });
  expect(test.call("ListResourceTags", { KeyId }).Tags).toEqual([{ TagKey: "b", TagValue: "3" }]);
});

it.each([
  [
    "a key twice",
    [
      { TagKey: "a", TagValue: "1" },
      { TagKey: "a", TagValue: "2" },
    ],
  ],
  ["a key of AWS's", [{ TagKey: "aws:a", TagValue: "1" }]],
  ["51 tags", Array.from({ length: 51 }, (_, i) => ({ TagKey: `k${i}`, TagValue: "" }))],
])("refuses %s", (_what, Tags) => {
  const { refusal, key } = kmsForTest();
  expect(refusal("TagResource", { KeyId: key(), Tags }).code).toBe("TagException");
});
