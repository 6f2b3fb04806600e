/** What Elastic Load Balancing refuses about targets that are registered. Source: Elastic Load Balancing API reference, RegisterTargets. */
import {
  elbArnInvalid,
  elbTargetAddressInvalid,
  elbTargetArnInvalid,
  elbTargetInstanceInvalid,
  refuse,
} from "@understudy/catalogue";
import { parseElbArn } from "./arn.js";
import type { TargetGroupRow } from "./tables.js";

/** @throws Failure for a target that is not of the target group's type. */
export function checkTarget(id: string, { targetType, ipAddressType }: TargetGroupRow): void {
  switch (targetType) {
    case "ip":
      if (ipAddressType !== "ipv6" && !isAddress(id)) refuse(elbTargetAddressInvalid, { address: id });
      return;
    case "instance":
      if (!/^i-[0-9a-f]{8,17}$/.test(id)) refuse(elbTargetInstanceInvalid, { id });
      return;
    case "lambda":
      if (!/^arn:[^:]+:lambda:[^:]+:\d{12}:function:.+$/.test(id)) refuse(elbTargetArnInvalid, { arn: id });
      return;
    case "alb":
      if (parseElbArn(id)?.kind !== "loadbalancer") refuse(elbArnInvalid, { arn: id, kind: "load balancer" });
  }
}

const isAddress = (text: string) =>
  /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split(".").every((part) => Number(part) <= 255);
