import { boundedRoleCheck } from "../check.js";
import { withInline } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireModifiableRole } from "../require.js";
import { roles } from "../tables.js";

/** Source: IAM API reference, PutRolePolicy. */
export const PutRolePolicy = operation("PutRolePolicy", {
  authorize: (input, read) => [boundedRoleCheck("PutRolePolicy", input.RoleName, read)],
  run(input, context) {
    const role = requireModifiableRole(input.RoleName, context);
    context.store.put(roles, { ...role, inline: withInline(role, input, { kind: "role", name: input.RoleName }) });
    return {};
  },
});
