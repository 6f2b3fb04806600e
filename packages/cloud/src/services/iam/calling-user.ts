/** The user an operation is about where its name may be left out: then it is the caller. */
import type { User } from "@aws-sdk/client-iam";
import { iamUserNameRequired, refuse } from "@understudy/catalogue";
import { ADMINISTRATOR } from "../../gate/identity-of-user.js";
import type { Read } from "../../gate/operation.js";
import { userArn } from "./arn.js";
import { findUser } from "./require.js";

/** @throws Failure ValidationError when the caller is no user and named none. */
export function userNameOf(name: string | undefined, { caller }: Read): string {
  if (name !== undefined) return name;
  return caller.principal.kind === "user" ? caller.principal.name : refuse(iamUserNameRequired, {});
}

/**
 * Whether that name means the administrator that is there from the start.
 * DIFFERS: a new account of AWS has a root user only. The name is free: a user that is given it is found instead.
 */
export function isAdministrator(name: string, read: Read): boolean {
  const { principal, user } = read.caller;
  return principal.kind === "user" && user === undefined && name === principal.name && !findUser(name, read);
}

/** The administrator is as old as the account: the date says no more than that it was there before. */
export function wireAdministrator(account: string): User {
  return {
    Path: "/",
    UserName: ADMINISTRATOR.name,
    UserId: ADMINISTRATOR.id,
    Arn: userArn(account, "/", ADMINISTRATOR.name),
    CreateDate: new Date(0),
  };
}
