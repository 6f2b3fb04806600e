import {
  ecsDependencyCycle,
  ecsDependencyEssential,
  ecsDependencyUnknown,
  ecsDependencyWithoutHealthCheck,
  refuse,
} from "@understudy/catalogue";
import { hasCycle } from "./has-cycle.js";
import type { RegisterInput } from "./normalise.js";

/** What containers may wait for. Source: Amazon ECS API reference, ContainerDependency. */
export function checkDependencies({ containerDefinitions: containers }: RegisterInput): void {
  for (const { containerName: dependency, condition } of containers.flatMap(({ dependsOn = [] }) => dependsOn)) {
    const on = containers.find(({ name }) => name === dependency) ?? refuse(ecsDependencyUnknown, { dependency });
    const ends = condition === "SUCCESS" || condition === "COMPLETE";
    if (ends && on.essential !== false) refuse(ecsDependencyEssential, {});
    if (condition === "HEALTHY" && !on.healthCheck) refuse(ecsDependencyWithoutHealthCheck, {});
  }
  const edges = containers.map(({ name = "", dependsOn = [] }) => [name, dependsOn.map(targetOf)] as const);
  if (hasCycle(new Map(edges))) refuse(ecsDependencyCycle, {});
}

const targetOf = ({ containerName }: { readonly containerName: string }) => containerName;
