import {
  ecsExecutionRoleRequiredForSecrets,
  ecsSecretNameNotUnique,
  ecsSecretParameterNameNotValid,
  refuse,
} from "@understudy/catalogue";
import type { ContainerInput, RegisterInput } from "./normalise.js";

/** Secrets are fetched as the execution role. Source: Amazon ECS API reference, Secret. */
export function checkSecrets({ containerDefinitions, executionRoleArn }: RegisterInput): void {
  const any = containerDefinitions.some(({ secrets }) => secrets?.length);
  if (any && !executionRoleArn) refuse(ecsExecutionRoleRequiredForSecrets, {});
  for (const container of containerDefinitions) checkNames(container);
}

function checkNames({ environment = [], secrets = [] }: ContainerInput): void {
  const taken = new Set(environment.map(({ name }) => name));
  for (const { name, valueFrom } of secrets) {
    if (taken.has(name)) refuse(ecsSecretNameNotUnique, { name });
    taken.add(name);
    if (!isSecretOrParameter(valueFrom)) refuse(ecsSecretParameterNameNotValid, { secret: name });
  }
}

/** ARN of a secret (with JSON key, stage and version), ARN of a parameter, or a parameter's name. */
function isSecretOrParameter(text: string): boolean {
  if (!text.startsWith("arn:")) return /^[\w.\-/]{1,2048}$/.test(text);
  return /^arn:aws[a-z-]*:(?:secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+|ssm:[a-z0-9-]+:\d{12}:parameter\/\S+)$/.test(
    text,
  );
}
