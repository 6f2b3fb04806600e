import type { RoleKind } from "../../roles/role-kinds.js";

const parameters: { readonly [kind in RoleKind]: string } = {
  task: "taskRoleArn",
  "task-execution": "executionRoleArn",
  infrastructure: "roleArn",
  "service-linked": "role",
  scaling: "RoleARN",
  service: "role",
  events: "RoleArn",
  "container-instance": "iamInstanceProfile",
  "state-machine": "roleArn",
};

/** The request parameter in which a kind of role is named. */
export function roleParameter(kind: RoleKind): string {
  return parameters[kind];
}
