import type { DenialView } from "./denial-view.js";
import type { RoleView } from "./role-view.js";

/** What must be known to tell why the execution role was refused a secret: also what the task's own role may do. */
export interface SecretDenialView extends DenialView {
  readonly taskRole?: RoleView;
}
