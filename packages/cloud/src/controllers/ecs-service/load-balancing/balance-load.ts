/** What the scheduler does with a service's target groups: tasks that run are registered, those that stop are deregistered first. */
import type { Act } from "../../../services/ecs/act.js";
import type { ServiceRow, TaskRow } from "../../../services/ecs/tables.js";
import { tasks } from "../../../services/ecs/tables.js";
import { deregisterTargets } from "./deregister-targets.js";
import { followHealth } from "./follow-health.js";
import { registerTargets } from "./register-targets.js";
import { schedulerOf } from "./scheduler.js";

/**
 * Registers, deregisters, and notes on the tasks how load balancers find them.
 * @param own tasks of the service that are not STOPPED. @returns the service with what it tells of that.
 */
export function balanceLoad(before: ServiceRow, own: readonly TaskRow[], act: Act): ServiceRow {
  const concerned = before.loadBalancers.some(({ targetGroupArn }) => targetGroupArn !== undefined);
  if (!concerned && !own.some(({ targets }) => targets !== undefined)) return before;
  const scheduler = schedulerOf(before, act);
  const current = () => own.map((task) => act.store.get(tasks, task.arn) ?? task);
  const waits = before.balanceAt !== undefined && before.balanceAt > act.now;
  const ready = waits || before.balanceAt === undefined ? before : { ...before, balanceAt: undefined };
  let service = deregisterTargets(ready, current(), scheduler, act);
  service = registerTargets(service, current(), scheduler, act);
  if (!waits) service = followHealth(service, current(), scheduler, act);
  const role = scheduler.role();
  return role === service.schedulerRole ? service : { ...service, schedulerRole: role };
}
