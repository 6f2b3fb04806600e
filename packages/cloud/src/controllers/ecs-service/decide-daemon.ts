/** What the scheduler of a DAEMON service does next: one task on every instance that suits it. Pure. */
import type { TaskRow } from "../../services/ecs/tables.js";
import { isUp } from "../../services/ecs/task-health.js";
import type { Decision, Observed } from "./decide.js";
import { isFailing, limits, NOTHING } from "./decide.js";

/**
 * No instance ever has two: an old task stops first, as far as the minimum healthy percent lets it, and the new one starts where it
 * was. Source: Amazon ECS Developer Guide, "Amazon ECS service definition parameters", schedulingStrategy.
 * @param instances ARNs of the instances that suit; their number is the service's desired count.
 */
export function decideDaemon({ service, tasks }: Observed, instances: readonly string[], now: number): Decision {
  const [primary] = service.deployments;
  if (!primary) return NOTHING;
  const live = tasks.filter((task) => task.desiredStatus === "RUNNING");
  const suited = (task: TaskRow) => instances.includes(task.containerInstanceArn ?? "");
  const unhealthy = live.filter((task) => isFailing(task, service, now));
  const sound = live.filter((task) => suited(task) && !unhealthy.includes(task));
  const old = sound.filter((task) => task.startedBy !== primary.id);
  const { minimum } = limits(service);
  const failed = primary.rolloutState === "FAILED";
  const spare = failed ? 0 : Math.max(0, sound.filter(isUp).length - minimum);
  const replaced = failed ? [] : [...old.filter((task) => !isUp(task)), ...old.filter(isUp).slice(0, spare)];
  const misplaced = live.filter((task) => !suited(task) && !unhealthy.includes(task));
  const stop = [...misplaced, ...replaced].map((task) => ({ task, deployment: primary.id }));
  const waits = primary.retryAt !== undefined && primary.retryAt > now;
  const free = instances.filter((arn) => !tasks.some((task) => task.containerInstanceArn === arn));
  const places = waits || failed ? [] : free;
  const own = sound.filter((task) => task.startedBy === primary.id);
  const complete = own.length === instances.length && own.every(isUp) && tasks.length === own.length;
  return {
    ...NOTHING,
    start: places.length,
    places,
    stop,
    unhealthy,
    drop: service.deployments.slice(1).flatMap(({ id }) => (tasks.some((task) => task.startedBy === id) ? [] : [id])),
    steady: complete && !failed,
    wakeAt: waits && free.length > 0 ? primary.retryAt : undefined,
  };
}
