/** ECS's scheduler works on load balancers and in Cloud Map in a role that it assumes: the role of the service, or AWSServiceRoleForECS. */
import { ecsServiceRoleLacksTargetGroup, Failure, refuse } from "@understudy/catalogue";
import { isDenial } from "../../../gate/is-denial.js";
import type { Act } from "../../../services/ecs/act.js";
import { assumeServiceLinkedRole, assumeServiceRole } from "../../../services/ecs/assume.js";
import type { AssumedRole, ServiceRow } from "../../../services/ecs/tables.js";

export interface Scheduler {
  /** The role as it was assumed last; undefined when it could not be. */
  role(): AssumedRole | undefined;
  /** Calls Elastic Load Balancing, or Cloud Map, through the gate as that role. @throws Failure, of the call or of assuming the role */
  call(operation: string, input: object, service?: "servicediscovery"): unknown;
}

/** A session that ends sooner is not used any more, ms. */
const MARGIN = 60_000;

export function schedulerOf({ roleArn, schedulerRole }: ServiceRow, act: Act): Scheduler {
  let role = schedulerRole && schedulerRole.expiresAt > act.now + MARGIN ? schedulerRole : undefined;
  const attempt = (operation: string, input: object, service: string) => {
    role ??= assume(roleArn, act);
    const caller = { kind: "access-key", accessKeyId: role.accessKeyId } as const;
    return act.call(caller, service, operation, input);
  };
  return {
    role: () => role,
    call(operation, input, service) {
      const known = role !== undefined;
      try {
        return attempt(operation, input, service ?? "elasticloadbalancing");
      } catch (error) {
        if (!known || !isOfCredentials(error)) throw error;
        // The role went, and its sessions with it: there may be another of that name.
        role = undefined;
        return attempt(operation, input, service ?? "elasticloadbalancing");
      }
    },
  };
}

function assume(roleArn: string | undefined, act: Act): AssumedRole {
  if (roleArn === undefined) return assumeServiceLinkedRole(act);
  return assumeServiceRole(act, roleArn) ?? refuse(ecsServiceRoleLacksTargetGroup, {});
}

/** The call did not get as far as its permissions. */
const isOfCredentials = (error: unknown) =>
  error instanceof Failure && !/^(elasticloadbalancing|servicediscovery)\./.test(error.mode.id) && !isDenial(error);
