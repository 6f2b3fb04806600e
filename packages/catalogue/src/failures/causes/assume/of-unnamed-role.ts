import type { Cause } from "../../../failure-mode.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { assumeCauses } from "./index.js";

/** The same causes for a sentence that does not name the role: the role is told as evidence, and to decide one fills it in. */
export const unnamedRoleCauses: readonly Cause<AssumeView>[] = assumeCauses.map(
  ({ holds, fixes, decide, ...cause }) => ({
    ...cause,
    holds: (view) => {
      const evidence = holds(view, { roleArn: view.roleArn });
      return evidence && { ...evidence, roleArn: view.roleArn };
    },
    fixes: (view) => fixes(view, { roleArn: view.roleArn }),
    ...(decide !== undefined && { decide: decide.replaceAll("{roleArn}", "ROLE_ARN") }),
  }),
);
