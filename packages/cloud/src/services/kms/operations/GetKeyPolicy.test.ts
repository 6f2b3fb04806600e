import { expect, it } from "vitest";
import { kmsForTest } from "../testing/kms-for-test.js";

it("refuses another name than default", () => {
  const { refusal, key } = kmsForTest();
  expect(refusal("GetKeyPolicy", { KeyId: key(), PolicyName: "mine" })).toMatchObject({
    code: "NotFoundException",
    message: "No such policy exists",
  });
});
