/** What load balancers do by themselves: they check the health of targets, and let go of those that have drained. */
import { containerInstances } from "../../services/ecs/instances/tables.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import { targetGroupsOf } from "../../services/elasticloadbalancing/actions.js";
import type { RuleRow, TargetRow } from "../../services/elasticloadbalancing/tables.js";
import { rules, targetGroups, targetKey, targets } from "../../services/elasticloadbalancing/tables.js";
import { isInUse } from "../../services/elasticloadbalancing/target-state.js";
import type { Change, ReadStore } from "../../store/store.js";
import type { Controller, ControllerParts } from "../controller.js";
import { decide } from "./decide.js";
import { probe } from "./probe.js";

/** Health checks are no calls of the API: nobody is asked for a permission. */
export function targetHealthController({ store, clock }: ControllerParts): Controller {
  return {
    name: "target-health",
    concerns,
    all: (read) => read.all(targets).map(keyOf),
    reconcile(key) {
      const target = store.get(targets, key);
      const group = target && store.get(targetGroups, target.targetGroupArn);
      if (!target || !group) return undefined;
      const now = clock.now();
      const inUse = isInUse(group.arn, store);
      if (target.drainsUntil !== undefined) {
        if (inUse && now < target.drainsUntil) return target.drainsUntil;
        store.transact(() => store.delete(targets, key));
        return undefined;
      }
      const observed = { target, healthCheck: group.healthCheck, inUse, problem: probe(target, group, store) };
      const decision = decide(observed, now);
      if (decision.target !== target) store.transact(() => store.put(targets, decision.target));
      return decision.wakeAt;
    },
  };
}

const keyOf = ({ targetGroupArn, id, port }: TargetRow) => targetKey(targetGroupArn, id, port);

/** A target is looked at when it changes, when its target group or what forwards to that does, or a task that stands where it is. */
function concerns(change: Change, store: ReadStore): readonly string[] {
  if (change.table === targets.name) return [change.key];
  if (change.table === tasks.name) return ofTask((change.row ?? change.before) as TaskRow, store);
  const inGroup = (arn: string) => store.list(targets, "targetGroup", arn).map(keyOf);
  if (change.table === targetGroups.name) return inGroup(change.key);
  if (change.table !== rules.name) return [];
  const both = [change.row, change.before] as (RuleRow | undefined)[];
  return [...new Set(both.flatMap((rule) => (rule ? targetGroupsOf(rule.actions) : [])))].flatMap(inGroup);
}

function ofTask({ address, containerInstanceArn }: TaskRow, store: ReadStore): readonly string[] {
  const instance = containerInstanceArn && store.get(containerInstances, containerInstanceArn)?.ec2InstanceId;
  return [address, instance].flatMap((id) => (id ? store.list(targets, "id", id).map(keyOf) : []));
}
