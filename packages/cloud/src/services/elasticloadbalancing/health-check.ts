/** Health checks of target groups: their defaults and bounds. Source: Elastic Load Balancing API reference, CreateTargetGroup. */
import type { Matcher } from "@aws-sdk/client-elastic-load-balancing-v2";
import { elbHealthCheckTimeoutTooLong, elbMatcherInvalid, refuse } from "@understudy/catalogue";
import type { HealthCheck, TargetGroupRow } from "./tables.js";

/** What a request says of the health check. */
export interface HealthCheckAsked {
  readonly HealthCheckEnabled?: boolean;
  readonly HealthCheckProtocol?: string;
  readonly HealthCheckPort?: string;
  readonly HealthCheckPath?: string;
  readonly HealthCheckIntervalSeconds?: number;
  readonly HealthCheckTimeoutSeconds?: number;
  readonly HealthyThresholdCount?: number;
  readonly UnhealthyThresholdCount?: number;
  readonly Matcher?: Matcher;
}

type Owner = Pick<TargetGroupRow, "targetType" | "protocol" | "protocolVersion">;

/** The health check of a new target group. @throws Failure */
export function newHealthCheck(asked: HealthCheckAsked, owner: Owner): HealthCheck {
  const usual = usualOf(owner, asked.HealthCheckProtocol);
  return changedHealthCheck({ healthyThreshold: 5, unhealthyThreshold: 2, ...usual }, asked, owner);
}

/** A health check with what a request says put over it. @throws Failure */
export function changedHealthCheck(before: HealthCheck, asked: HealthCheckAsked, owner: Owner): HealthCheck {
  const protocol = asked.HealthCheckProtocol ?? before.protocol;
  const http = isHttp(protocol) || owner.targetType === "lambda";
  const changed: HealthCheck = {
    enabled: asked.HealthCheckEnabled ?? before.enabled,
    protocol,
    port: asked.HealthCheckPort ?? before.port,
    path: http ? (asked.HealthCheckPath ?? before.path ?? "/") : undefined,
    intervalSeconds: asked.HealthCheckIntervalSeconds ?? before.intervalSeconds,
    timeoutSeconds: asked.HealthCheckTimeoutSeconds ?? before.timeoutSeconds,
    healthyThreshold: asked.HealthyThresholdCount ?? before.healthyThreshold,
    unhealthyThreshold: asked.UnhealthyThresholdCount ?? before.unhealthyThreshold,
    matcher: http ? (asked.Matcher ?? before.matcher ?? usualMatcher(owner)) : undefined,
  };
  check(changed, owner);
  return changed;
}

const isHttp = (protocol: string | undefined) => protocol === "HTTP" || protocol === "HTTPS";

function usualOf(
  owner: Owner,
  asked: string | undefined,
): Omit<HealthCheck, "healthyThreshold" | "unhealthyThreshold"> {
  const { targetType, protocol, protocolVersion } = owner;
  if (targetType === "lambda") return { enabled: false, path: "/", intervalSeconds: 35, timeoutSeconds: 30 };
  if (protocol === "GENEVE") {
    return { enabled: true, protocol: "TCP", port: "80", intervalSeconds: 10, timeoutSeconds: 5 };
  }
  const usual = isHttp(protocol) || targetType === "alb" ? "HTTP" : "TCP";
  const seconds = isHttp(protocol) ? 5 : isHttp(asked ?? usual) ? 6 : 10;
  const path = protocolVersion === "GRPC" ? "/AWS.ALB/healthcheck" : "/";
  return { enabled: true, protocol: usual, port: "traffic-port", path, intervalSeconds: 30, timeoutSeconds: seconds };
}

function usualMatcher({ targetType, protocol, protocolVersion }: Owner): Matcher {
  if (protocolVersion === "GRPC") return { GrpcCode: "12" };
  return { HttpCode: isHttp(protocol) || targetType === "lambda" ? "200" : "200-399" };
}

function check({ intervalSeconds, timeoutSeconds, matcher }: HealthCheck, { protocol, targetType }: Owner): void {
  const strict = isHttp(protocol) || targetType === "lambda";
  if (strict ? timeoutSeconds >= intervalSeconds : timeoutSeconds > intervalSeconds) {
    refuse(elbHealthCheckTimeoutTooLong, { timeout: String(timeoutSeconds), interval: String(intervalSeconds) });
  }
  if (matcher?.HttpCode !== undefined) checkCodes(matcher.HttpCode, isHttp(protocol) ? 499 : 599);
}

/** Codes and ranges of them, between commas. */
function checkCodes(codes: string, most: number): void {
  const numbers = codes.split(",").flatMap((part) => part.split("-"));
  const valid = numbers.every((number) => /^\d{3}$/.test(number) && Number(number) >= 200 && Number(number) <= most);
  if (!valid) refuse(elbMatcherInvalid, { code: codes, range: `200-${most}` });
}
