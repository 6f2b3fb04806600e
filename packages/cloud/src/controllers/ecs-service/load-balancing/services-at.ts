import { containerInstances } from "../../../services/ecs/instances/tables.js";
import { tasks } from "../../../services/ecs/tables.js";
import type { TargetRow } from "../../../services/elasticloadbalancing/tables.js";
import type { ReadStore } from "../../../store/store.js";

/** ARNs of the services whose tasks stand where the target is. */
export function servicesAt({ id }: TargetRow, store: ReadStore): readonly string[] {
  const instances = store.list(containerInstances, "ec2Instance", id);
  const found = [
    ...store.list(tasks, "address", id),
    ...instances.flatMap(({ arn }) => store.list(tasks, "containerInstance", arn)),
  ];
  return [...new Set(found.flatMap(({ serviceArn }) => serviceArn ?? []))];
}
