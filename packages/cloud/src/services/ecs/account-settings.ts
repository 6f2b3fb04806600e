/** Account settings: records that AWS keeps per principal, with a default per account. */
import type { Setting, SettingName } from "@aws-sdk/client-ecs";
import { principalName } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { AccountSettingRow } from "./tables.js";
import { accountSettings } from "./tables.js";

/** What holds where nothing was set. Source: Amazon ECS Developer Guide, "Access Amazon ECS features with account settings". */
const defaults: { readonly [name in SettingName]?: string } = {
  serviceLongArnFormat: "enabled",
  taskLongArnFormat: "enabled",
  containerInstanceLongArnFormat: "enabled",
  awsvpcTrunking: "disabled",
  containerInsights: "disabled",
  fargateFIPSMode: "disabled",
  tagResourceAuthorization: "on",
  fargateTaskRetirementWaitPeriod: "7",
  guardDutyActivate: "off",
  defaultLogDriverMode: "non-blocking",
};

export const settingNames = Object.keys(defaults) as readonly SettingName[];

/** The principal that stands for the whole account. */
export const accountPrincipal = ({ account }: Pick<Context, "account">) => `arn:aws:iam::${account}:root`;

/** Whose setting a request is about: the named principal's, else the caller's. */
export function settingPrincipal(named: string | undefined, context: Context): string {
  const { principal } = context.caller;
  if (named) return named;
  if (principal.kind === "root") return accountPrincipal(context);
  return principal.kind === "role-session" ? principal.roleArn : principalName(principal);
}

export const settingKey = (row: Pick<AccountSettingRow, "account" | "region" | "principalArn" | "name">) =>
  `${row.account}/${row.region} ${row.principalArn} ${row.name}`;

export function putSetting(name: SettingName, value: string, principalArn: string, context: Context): Setting {
  const { account, region, store } = context;
  store.put(accountSettings, { account, region, principalArn, name, value });
  return { name, value, principalArn, type: "user" };
}

/** What holds for a principal: its own setting, else the account's, else AWS's default. */
export function effectiveSetting(name: SettingName, principalArn: string, context: Context): Setting {
  const { account, region, store } = context;
  const of = (principal: string) =>
    store.get(accountSettings, settingKey({ account, region, principalArn: principal, name }));
  const row = of(principalArn) ?? of(accountPrincipal(context));
  return { name, value: row?.value ?? defaults[name], principalArn, type: "user" };
}
