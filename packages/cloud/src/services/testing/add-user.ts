import { accessKeys, users } from "../iam/tables.js";
import type { GateForTest } from "./gate-for-test.js";
import { ACCOUNT, START } from "./gate-for-test.js";

/** Makes a user with one inline policy of these statements, without going through IAM; gives its access key. */
export function addUser({ store }: GateForTest, userName: string, statements: readonly object[]): string {
  const accessKeyId = `AKIA${userName.toUpperCase().padEnd(16, "X")}`;
  const inline = { test: JSON.stringify({ Version: "2012-10-17", Statement: statements }) };
  store.put(users, {
    account: ACCOUNT,
    path: "/",
    arn: `arn:aws:iam::${ACCOUNT}:user/${userName}`,
    createdAt: START,
    tags: [],
    inline: statements.length > 0 ? inline : {},
    attached: [],
    userName,
    userId: `AIDA${userName.toUpperCase().padEnd(17, "X")}`,
  });
  const key = { accessKeyId, secretAccessKey: "secret", account: ACCOUNT, userName, createdAt: START };
  store.put(accessKeys, { ...key, status: "Active" });
  return accessKeyId;
}
