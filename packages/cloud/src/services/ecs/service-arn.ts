import { ecsServiceArnInvalid, refuse } from "@understudy/catalogue";
import type { Place } from "./arn.js";

/** Where something of a service stands, as its ARN says. */
export interface OfService extends Place {
  readonly cluster: string;
  readonly service: string;
  readonly id: string;
}

/** Reads the ARN of a service's deployment or revision; undefined when it is none. */
export function parseServiceArn(
  arn: string,
  kind: "service-deployment" | "service-revision" | "task-set",
): OfService | undefined {
  const match = /^arn:aws[a-z-]*:ecs:([a-z0-9-]+):(\d{12}):([a-z-]+)\/([\w-]+)\/([\w-]+)\/([\w/-]+)$/.exec(arn);
  const [, region = "", account = "", of, cluster = "", service = "", id = ""] = match ?? [];
  return of === kind ? { region, account, cluster, service, id } : undefined;
}

/** @throws Failure ecs.service-arn-invalid */
export function requireServiceArn(arn: string, kind: "service-deployment" | "service-revision"): OfService {
  return parseServiceArn(arn, kind) ?? refuse(ecsServiceArnInvalid, { arn });
}
