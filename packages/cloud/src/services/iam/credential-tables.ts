/** The rows of what users sign in and sign with, access keys aside. They hold on to a user by its id, which outlasts its name. */
import { table } from "../../store/table.js";

export interface LoginProfileRow {
  /** `AIDA…` */
  readonly userId: string;
  /** ms since epoch. */
  readonly createdAt: number;
  readonly passwordResetRequired: boolean;
  /** Of all hashes of this user. */
  readonly salt: string;
  /** Of the passwords, the present one first: they are kept in no other form. Hexadecimal. */
  readonly hashes: readonly string[];
}

export const loginProfiles = table<LoginProfileRow>()({
  name: "iam.login-profile",
  key: (row) => row.userId,
});
