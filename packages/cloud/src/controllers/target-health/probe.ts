import { containerInstances } from "../../services/ecs/instances/tables.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import { taskHealth } from "../../services/ecs/task-health.js";
import type { TargetGroupRow, TargetProblem, TargetRow } from "../../services/elasticloadbalancing/tables.js";
import { loadBalancers } from "../../services/elasticloadbalancing/tables.js";
import type { ReadStore } from "../../store/store.js";

/**
 * What a health check of the target finds; undefined: it answers.
 * DIFFERS: nothing is sent over the network. A task of Amazon ECS that has the address, or the port of the instance, answers as
 * long as it is RUNNING and its containers are not UNHEALTHY, or rehearsed to be unreachable; where there is no such task, nobody answers.
 */
export function probe(target: TargetRow, group: TargetGroupRow, store: ReadStore): TargetProblem | undefined {
  if (group.targetType === "alb") return store.get(loadBalancers, target.id) ? undefined : "Target.FailedHealthChecks";
  const found = tasksAt(target, store).filter(({ lastStatus }) => lastStatus === "RUNNING");
  if (found.length === 0) return isTransport(group) ? "Target.FailedHealthChecks" : "Target.Timeout";
  return found.some(answers) ? undefined : "Target.FailedHealthChecks";
}

const answers = (task: TaskRow) =>
  taskHealth(task) !== "UNHEALTHY" && !task.containers.some(({ unreachable }) => unreachable);

/** Network Load Balancers know one reason. Source: Elastic Load Balancing API reference, TargetHealth.Reason. */
const isTransport = ({ protocol = "" }: TargetGroupRow) => !protocol.startsWith("HTTP");

/** Tasks that stand where the target is. */
function tasksAt({ id, port, account }: TargetRow, store: ReadStore): readonly TaskRow[] {
  const own = (task: TaskRow) => task.account === account;
  if (!id.startsWith("i-")) return store.list(tasks, "address", id).filter(own);
  return store
    .list(containerInstances, "ec2Instance", id)
    .flatMap(({ arn }) => store.list(tasks, "containerInstance", arn))
    .filter((task) => own(task) && hostPorts(task).includes(port));
}

const hostPorts = ({ containers }: TaskRow) =>
  containers.flatMap(({ networkBindings = [] }) => networkBindings.map(({ hostPort }) => hostPort));
