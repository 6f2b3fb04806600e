import { refuse, statesRoleNotAssumable } from "@understudy/catalogue";
import type { Caller } from "../../../gate/caller.js";
import type { Act } from "../../ecs/act.js";
import type { Asked } from "../../ecs/assume.js";
import { assumeView, attempt } from "../../ecs/assume.js";
import type { AssumedRole } from "../../ecs/tables.js";
import { parseRoleArn } from "../../iam/arn.js";

const HOUR = 3600;
const NAME_LENGTH = 32;
const LETTERS = 26;

/**
 * Assumes the role of a state machine as Step Functions, on behalf of the machine: a role may trust the global service principal or
 * the regional one. Sessions have names of 32 letters (recorded: serverless-operations/serverless-step-functions#189 shows one).
 * @throws Failure states.role-not-assumable
 */
export function assumeMachineRole(act: Act, roleArn: string, machineArn: string): AssumedRole {
  const asked = (service: string): Asked => ({
    roleArn,
    service,
    context: { "aws:SourceArn": machineArn, "aws:SourceAccount": act.account },
    sessionName: sessionName(act),
    seconds: HOUR,
  });
  const own = parseRoleArn(roleArn)?.account === act.account;
  const services = ["states.amazonaws.com", `states.${act.region}.amazonaws.com`];
  for (const service of own ? services : []) {
    const assumed = attempt(act, asked(service));
    if (assumed) return assumed;
  }
  return refuse(statesRoleNotAssumable, {}, assumeView(act, asked("states.amazonaws.com"), "state-machine"));
}

/** The caller that acts with an assumed role. */
export const callerOf = ({ accessKeyId }: Pick<AssumedRole, "accessKeyId">): Caller => ({
  kind: "access-key",
  accessKeyId,
});

const sessionName = ({ ids }: Act): string =>
  [...ids.hex(NAME_LENGTH * 2)]
    .map((_, i, all) => (i % 2 === 0 ? Number.parseInt(`${all[i]}${all[i + 1]}`, 16) % LETTERS : -1))
    .filter((letter) => letter >= 0)
    .map((letter) => String.fromCharCode("a".charCodeAt(0) + letter))
    .join("");
