import { describe, expect, it } from "vitest";
import { authorizationTokens } from "../../services/ecr/tables.js";
import { aliases, keys } from "../../services/kms/tables.js";
import { sessions } from "../../services/sts/tables.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function makeKey(test: CloudForTest, alias: string, days: number): string {
  const { KeyMetadata } = test.call<{ KeyMetadata: { KeyId: string } }>("kms", "CreateKey");
  const { KeyId } = KeyMetadata;
  test.call("kms", "CreateAlias", { AliasName: alias, TargetKeyId: KeyId });
  test.call("kms", "ScheduleKeyDeletion", { KeyId, PendingWindowInDays: days });
  return KeyId;
}

describe("the sweeper", () => {
  it("deletes keys when their time has come, with their aliases, and no others", async () => {
    const test = cloudForTest();
    const [gone, saved, later] = [
      makeKey(test, "alias/a", 7),
      makeKey(test, "alias/b", 7),
      makeKey(test, "alias/c", 9),
    ];
    test.call("kms", "CancelKeyDeletion", { KeyId: saved });
    const left = () => test.cloud.store.all(keys).map(({ keyId }) => keyId);
    await test.advance(7 * DAY - 1);
    expect(left()).toContain(gone);
    await test.advance(1);
    expect(left().sort()).toEqual([saved, later].sort());
    expect(test.cloud.store.all(aliases).map(({ name }) => name)).toEqual(["alias/b", "alias/c"]);
    await test.advance(2 * DAY);
    expect(left()).toEqual([saved]);
  });

  it("goes on after a restart", async () => {
    const before = cloudForTest();
    makeKey(before, "alias/a", 7);
    await before.cloud.stop();
    const after = cloudForTest({ store: before.cloud.store });
    await after.advance(7 * DAY);
    expect(after.cloud.store.all(keys)).toEqual([]);
  });

  it("forgets registry passwords that ended, and sessions a day after", async () => {
    const test = cloudForTest();
    test.call("ecr", "GetAuthorizationToken");
    test.call("sts", "GetSessionToken", { DurationSeconds: 12 * 3600 });
    const left = () => [test.cloud.store.all(authorizationTokens).length, test.cloud.store.all(sessions).length];
    await test.advance(11 * HOUR);
    expect(left()).toEqual([1, 1]);
    await test.advance(2 * HOUR);
    expect(left()).toEqual([0, 1]);
    await test.advance(DAY);
    expect(left()).toEqual([0, 0]);
  });
});
