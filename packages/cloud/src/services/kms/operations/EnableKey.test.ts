import { expect, it } from "vitest";
import { kmsForTest } from "../testing/kms-for-test.js";

it("and DisableKey switch the key on and off", () => {
  const { call, key } = kmsForTest();
  const KeyId = key();
  const shown = () => call("DescribeKey", { KeyId }).KeyMetadata;
  call("DisableKey", { KeyId });
  expect(shown()).toMatchObject({ KeyState: "Disabled", Enabled: false });
  call("EnableKey", { KeyId });
  expect(shown()).toMatchObject({ KeyState: "Enabled", Enabled: true });
});
