import type { Story } from "../story.js";
import { everyLayer } from "./every-layer.js";
import { missingExecutionRole } from "./missing-execution-role.js";
import { secretRoles } from "./secret-roles.js";

/** The stories in the order in which they are played. */
export const stories: readonly Story[] = [missingExecutionRole, everyLayer, secretRoles];
