import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import {
  ecsLogsUnreachable,
  ecsParametersUnreachable,
  ecsRegistryUnreachable,
  ecsSecretsUnreachable,
  refuse,
} from "@understudy/catalogue";
import { rehearseLabel } from "../../runtime/rehearse-script.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import { isSecretArn } from "./is-secret-arn.js";
import { ecrImageOf } from "./registry-rights.js";

/** The part of a script that says so; a script that cannot be read is refused where its container is. */
const NO_NETWORK = /(^|;)\s*no\s+network\s*(;|$)/i;

/** What Go's dialer says of an address that does not answer. */
const NO_ANSWER = "dial tcp: i/o timeout";

/**
 * Refuses to go on where a rehearsed task on Fargate has no way out (`no network`) to what it needs first: ECR, Secrets Manager,
 * Parameter Store, CloudWatch Logs. What needs none of them fails at its image.
 * @throws Failure whose text is the stopped reason.
 */
export function checkNetwork(task: TaskRow, containers: readonly ContainerDefinition[]): void {
  const cutOff = containers.some(({ dockerLabels = {} }) => NO_NETWORK.test(dockerLabels[rehearseLabel] ?? ""));
  if (!cutOff || task.launchType !== "FARGATE") return;
  const ecr = containers.map(({ image = "" }) => ecrImageOf(image)).find((image) => image !== undefined);
  if (ecr) refuse(ecsRegistryUnreachable, { url: `https://api.ecr.${ecr.region}.amazonaws.com/`, problem: NO_ANSWER });
  const secrets = containers.flatMap(({ secrets: own = [] }) => own.map(({ valueFrom = "" }) => valueFrom));
  const secretArn = secrets.find(isSecretArn);
  if (secretArn !== undefined) refuse(ecsSecretsUnreachable, { secretArn });
  if (secrets.length > 0) refuse(ecsParametersUnreachable, {});
  if (containers.some(({ logConfiguration }) => logConfiguration?.logDriver === "awslogs"))
    refuse(ecsLogsUnreachable, {});
}
