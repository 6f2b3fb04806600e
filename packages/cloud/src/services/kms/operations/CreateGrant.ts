import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { refuseUnsupported } from "../refuse-unsupported.js";
import type { Grant } from "../tables.js";
import { keys } from "../tables.js";
import { usable } from "../use-key.js";

/** With a name, the same grant is made once. Source: AWS KMS API reference, CreateGrant. */
export const CreateGrant = operation("CreateGrant", {
  authorize: (input, read) => [
    keyCheck("CreateGrant", input.KeyId, read, {
      "kms:GrantOperations": input.Operations,
      ...(input.GranteePrincipal && { "kms:GranteePrincipal": input.GranteePrincipal }),
      ...(input.RetiringPrincipal && { "kms:RetiringPrincipal": input.RetiringPrincipal }),
      "kms:GrantIsForAWSResource": "false",
    }),
  ],
  run(input, context) {
    refuseUnsupported("CreateGrant", input);
    const key = usable(requireKey(input.KeyId, context));
    const grant: Grant = {
      grantId: context.ids.hex(64),
      token: context.ids.token(96),
      ...(input.Name !== undefined && { name: input.Name }),
      createdAt: context.now,
      granteePrincipal: input.GranteePrincipal ?? "",
      ...(input.RetiringPrincipal !== undefined && { retiringPrincipal: input.RetiringPrincipal }),
      issuingAccount: context.account,
      operations: input.Operations,
      ...(input.Constraints && { constraints: input.Constraints }),
    };
    const same = key.grants.find((known) => input.Name !== undefined && sameGrant(known, grant));
    if (same) return { GrantId: same.grantId, GrantToken: same.token };
    context.store.put(keys, { ...key, grants: [...key.grants, grant] });
    return { GrantId: grant.grantId, GrantToken: grant.token };
  },
});

function sameGrant(known: Grant, asked: Grant): boolean {
  const told = ({ name, granteePrincipal, retiringPrincipal, operations, constraints }: Grant) =>
    JSON.stringify([name, granteePrincipal, retiringPrincipal, operations, constraints]);
  return told(known) === told(asked);
}
