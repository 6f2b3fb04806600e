import { iamQuotaExceeded, refuse } from "@understudy/catalogue";
import type { Quota } from "./quotas.js";
import { quotas } from "./quotas.js";

/** @param count what there would be. @throws Failure iam.quota-exceeded */
export function checkQuota(quota: Quota, count: number): void {
  if (count > quotas[quota]) refuse(iamQuotaExceeded, { quota, limit: String(quotas[quota]) });
}
