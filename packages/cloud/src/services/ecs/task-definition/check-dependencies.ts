import {
  ecsDependencyEssential,
  ecsDependencyUnknown,
  ecsDependencyWithoutHealthCheck,
  refuse,
} from "@understudy/catalogue";
import type { RegisterInput } from "./normalise.js";

/**
 * What containers may wait for. Source: Amazon ECS API reference, ContainerDependency.
 * DIFFERS: containers that wait for one another in a circle are not refused here; such a task stays PENDING.
 */
export function checkDependencies({ containerDefinitions: containers }: RegisterInput): void {
  for (const { containerName: dependency, condition } of containers.flatMap(({ dependsOn = [] }) => dependsOn)) {
    const on = containers.find(({ name }) => name === dependency) ?? refuse(ecsDependencyUnknown, { dependency });
    const ends = condition === "SUCCESS" || condition === "COMPLETE";
    if (ends && on.essential !== false) refuse(ecsDependencyEssential, {});
    if (condition === "HEALTHY" && !on.healthCheck) refuse(ecsDependencyWithoutHealthCheck, {});
  }
}
