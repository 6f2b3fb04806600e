import { Failure, serviceLinkedRoleOf } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { findRoleByArn } from "../iam/find-role.js";
import { serviceLinkedRoleArn } from "./assume.js";

/**
 * Makes AWSServiceRoleForECS, as the caller, where the account has none: CreateCluster, CreateService and UpdateService do.
 * AWS goes on when the caller may not make it; what needs the role fails later with its own words. The refused attempt stands in
 * the decision journal. The role stays when the call itself is refused: a second attempt finds it.
 * Source: Amazon ECS API reference, CreateCluster; Developer Guide, "Using service-linked roles";
 * aws-cloudformation/cloudformation-coverage-roadmap#818 (a new account: refused at first, the second attempt succeeds).
 */
export function makeServiceLinkedRole(_input: unknown, context: Context): void {
  if (findRoleByArn(context.store, serviceLinkedRoleArn(context.account))) return;
  try {
    context.call(context.callerReference, "iam", "CreateServiceLinkedRole", {
      AWSServiceName: "ecs.amazonaws.com",
      Description: serviceLinkedRoleOf("ecs.amazonaws.com")?.description,
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}
