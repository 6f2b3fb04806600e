import { notImplemented, refuse, scalingUnsupportedResource } from "@understudy/catalogue";
import { parseResourceId } from "./ecs-service.js";
import type { TargetName } from "./tables.js";

/**
 * Services alone are scaled here: other kinds of resources answer 501. Source: Application Auto Scaling API reference,
 * RegisterScalableTarget. @throws Failure where namespace, resource and dimension do not go together
 */
export function checkTargetName(
  operation: string,
  { ServiceNamespace, ResourceId, ScalableDimension }: TargetName,
): void {
  if (!ScalableDimension.startsWith(`${ServiceNamespace}:`)) refuse(scalingUnsupportedResource, {});
  if (ServiceNamespace !== "ecs") {
    refuse(notImplemented, { service: "Application Auto Scaling", operation: `${operation}:${ServiceNamespace}` });
  }
  if (!parseResourceId(ResourceId)) refuse(scalingUnsupportedResource, {});
}
