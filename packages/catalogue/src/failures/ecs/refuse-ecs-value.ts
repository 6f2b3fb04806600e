import { refuse } from "../../failure.js";
import type { Violation } from "../wire/violation.js";
import { ecsAccountSettingUnknown } from "./account-setting-unknown.js";
import { ecsLaunchTypeInvalid } from "./launch-type-invalid.js";
import { ecsMemberNotAllowed } from "./member-not-allowed.js";

/** Operations that answer a launch type of nobody's with their own error and list. Source: getmoto/moto tests/test_ecs. */
const clientExceptions = ["CreateService", "CreateTaskSet"];

/**
 * ECS has words of its own for a member of the request that is none of its values. Returns for any other violation: members within
 * members are told of in the common words (as far as is known).
 * @throws Failure ecs.member-not-allowed, ecs.launch-type-invalid, ecs.account-setting-unknown
 */
export function refuseEcsValue({ path, value, constraint }: Violation, operation: string): void {
  const values = constraint.kind === "items" ? constraint.limit.find(({ kind }) => kind === "enum") : constraint;
  if (values?.kind !== "enum" || path.includes(".")) return;
  if (path === "name" && operation.includes("AccountSetting")) {
    refuse(ecsAccountSettingUnknown, { name: String(value), allowed: settingsFirst(values.limit).join(",") });
  }
  if (path === "launchType" && clientExceptions.includes(operation)) {
    refuse(ecsLaunchTypeInvalid, { allowed: "EC2,FARGATE" }, undefined, { code: "ClientException" });
  }
  if (path === "launchType") refuse(ecsLaunchTypeInvalid, { allowed: "EC2,FARGATE,EXTERNAL" });
  refuse(ecsMemberNotAllowed, { member: path, allowed: [...values.limit].sort().join(",") });
}

/** The list begins with this one in every recorded text. */
const settingsFirst = (names: readonly string[]) => [
  "serviceLongArnFormat",
  ...names.filter((name) => name !== "serviceLongArnFormat"),
];
