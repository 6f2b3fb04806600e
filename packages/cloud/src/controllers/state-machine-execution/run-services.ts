import type { Services } from "@understudy/asl";
import { makeTaskToken } from "../../services/states/execution/task-of-token.js";
import { findActivity } from "../../services/states/find.js";
import type { ControllerParts } from "../controller.js";

const NODE_NAMES = {
  MD5: "md5",
  "SHA-1": "sha1",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
} as const;
const DIGITS = 12;

/** What the States Language needs of the world. */
export function runServices({ store, ids, crypto }: Pick<ControllerParts, "store" | "ids" | "crypto">): Services {
  return {
    random: () => Number.parseInt(ids.hex(DIGITS), 16) / 16 ** DIGITS,
    uuid: () => ids.uuid(),
    taskToken: () => makeTaskToken(ids),
    hash: (algorithm, text) => crypto.createHash(NODE_NAMES[algorithm]).update(text).digest("hex"),
    activityExists: (arn) => findActivity(arn, { store }) !== undefined,
  };
}
