import { createHash } from "node:crypto";
import type { Services } from "../run/services.js";

/** Services whose answers repeat: random numbers are all a half, ids count. */
export function servicesForTest(given: Partial<Services> = {}): Services {
  let ids = 0;
  const uuid = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`;
  return {
    random: () => 0.5,
    uuid,
    taskToken: () => `token-${uuid()}`,
    hash: (algorithm, text) => createHash(algorithm.replace("-", "")).update(text).digest("hex"),
    activityExists: () => true,
    ...given,
  };
}
