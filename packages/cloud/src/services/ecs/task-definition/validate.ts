/**
 * What RegisterTaskDefinition refuses, beyond the shape: one file a topic, tried in this order. AWS documents none; ours goes from
 * the names that other rules speak of to what only one launch type forbids.
 */
import { ecsFamilyEmpty, ecsFamilyInvalid, refuse } from "@understudy/catalogue";
import { checkContainers } from "./check-containers.js";
import { checkDependencies } from "./check-dependencies.js";
import { checkFargate } from "./check-fargate.js";
import { checkLogging } from "./check-logging.js";
import { checkPorts } from "./check-ports.js";
import { checkResources } from "./check-resources.js";
import { checkSecrets } from "./check-secrets.js";
import { checkVolumes } from "./check-volumes.js";
import type { RegisterInput } from "./normalise.js";

/** @throws Failure, the first rule that is broken. */
export function validateTaskDefinition(input: RegisterInput): void {
  if (input.family === "") refuse(ecsFamilyEmpty, {});
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(input.family)) refuse(ecsFamilyInvalid, {});
  checkContainers(input);
  checkVolumes(input);
  checkDependencies(input);
  checkPorts(input);
  checkSecrets(input);
  if (input.requiresCompatibilities?.includes("FARGATE")) checkFargate(input);
  checkResources(input);
  checkLogging(input);
}
