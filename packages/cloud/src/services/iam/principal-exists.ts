import { ADMINISTRATOR } from "../../gate/identity-of-user.js";
import type { Context } from "../../gate/operation.js";
import type { ReadStore } from "../../store/store.js";
import { userArn } from "./arn.js";
import { isServicePrincipal } from "./service-principals.js";
import { nameKey, roles, users } from "./tables.js";
import type { NamedPrincipal } from "./trust-principals.js";

/**
 * Whether a principal may stand in a trust policy.
 * DIFFERS: roles and users of accounts that were never used here are taken for granted: there is nobody to ask. So are
 * identity providers.
 */
export function principalExists(kind: NamedPrincipal["kind"], value: string, context: Context): boolean {
  if (kind === "Service") return isServicePrincipal(value);
  const match = /^arn:aws:(?:iam|sts)::(\d{12}):(role|user|assumed-role)\/(.+)$/.exec(value);
  if (kind !== "AWS" || !match) return true;
  const [, account = "", type = "", rest = ""] = match;
  if (!isKnownAccount(account, context)) return true;
  if (type === "assumed-role")
    return context.store.get(roles, nameKey(account, rest.split("/")[0] ?? "")) !== undefined;
  return type === "role" ? roleExists(account, value, context.store) : userExists(account, value, context.store);
}

function isKnownAccount(account: string, { store, settings, account: own }: Context): boolean {
  if (account === own || account === settings.account) return true;
  return store.count(roles, "account", account) + store.count(users, "account", account) > 0;
}

const lastPart = (arn: string) => arn.slice(arn.lastIndexOf("/") + 1);

function roleExists(account: string, arn: string, store: ReadStore): boolean {
  return store.get(roles, nameKey(account, lastPart(arn)))?.arn === arn;
}

function userExists(account: string, arn: string, store: ReadStore): boolean {
  if (arn === userArn(account, "/", ADMINISTRATOR.name)) return true;
  return store.get(users, nameKey(account, lastPart(arn)))?.arn === arn;
}
