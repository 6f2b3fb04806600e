import { credentialNotFiveParts, credentialScopeTerminator, refuseWire, type WireFamily } from "@understudy/catalogue";
import type { Claim } from "./claim.js";

/**
 * Reads `AKID/20260131/us-east-1/ecs/aws4_request`.
 * @throws Failure when it has not five parts, or another end.
 */
export function parseScope(
  credential: string,
  family: WireFamily,
): Pick<Claim, "accessKeyId" | "scope" | "day" | "region" | "service"> {
  const parts = credential.split("/");
  if (parts.length !== 5) refuseWire(credentialNotFiveParts, family, { credential: credential.slice(0, 200) });
  const [accessKeyId, day, region, service, terminator] = parts as [string, string, string, string, string];
  if (terminator !== "aws4_request")
    refuseWire(credentialScopeTerminator, family, { terminator: terminator.slice(0, 100) });
  return { accessKeyId, day, region, service, scope: credential.slice(accessKeyId.length + 1) };
}
