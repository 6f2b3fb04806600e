import { template } from "../template.js";

/**
 * What the container agent answers at 169.254.170.2, word for word. They are no failure modes: no AWS API says them, and a
 * program in a task sees them only through its SDK.
 * Source: aws/amazon-ecs-agent, ecs-agent/tmds/handlers/v1/credentials_handler.go and v4/handlers.go,
 * agent/handlers/v4/tmdsstate.go.
 */
export const agentTexts = {
  /** `version` is 1 or 2, as in the path. */
  noCredentialsId: {
    code: "NoIdInRequest",
    status: 400,
    message: template`CredentialsV${"version"}Request: No Credential ID in the request`,
  },
  credentialsNotFound: {
    code: "InvalidIdInRequest",
    status: 400,
    message: template`CredentialsV${"version"}Request: Credentials not found`,
  },
  credentialsUninitialized: {
    code: "CredentialsUninitialized",
    status: 503,
    message: template`CredentialsV${"version"}Request: Credentials uninitialized for ID`,
  },
  internalError: { code: "InternalServerError", status: 500, message: template`Internal server error` },
  /** Bodies of the metadata endpoint are JSON strings, not objects; status 404. `id` is what stood in the path. */
  containerNotFound: template`V${"version"} container metadata handler: unable to get container ID from request: unable to get docker ID from v3 endpoint ID: ${"id"}`,
  taskNotFound: template`V${"version"} task metadata handler: unable to get task arn from request: unable to get task Arn from v3 endpoint ID: ${"id"}`,
  containerStatsNotFound: template`V${"version"} container stats handler: unable to get task arn from request: unable to get task Arn from v3 endpoint ID: ${"id"}`,
  taskStatsNotFound: template`V${"version"} task stats handler: unable to get task arn from request: unable to get task Arn from v3 endpoint ID: ${"id"}`,
  /** Status 500: the container is known, but nothing measures it. `id` is the container's or the task's ARN. */
  containerStatsUnavailable: template`Unable to get container stats for: ${"id"}`,
  taskStatsUnavailable: template`Unable to get task stats for: ${"id"}`,
  /** What `task-protection/v1/state` answers. Source: aws/amazon-ecs-agent, ecs-agent/tmds/handlers/taskprotection/v1/handlers. */
  protection: {
    notFound: {
      code: "ResourceNotFoundException",
      status: 404,
      message: template`Failed to find a task for the request`,
    },
    notRead: {
      code: "InvalidParameterException",
      status: 400,
      message: template`UpdateTaskProtection: failed to decode request`,
    },
    notSaid: {
      code: "InvalidParameterException",
      status: 400,
      message: template`Invalid request: does not contain 'ProtectionEnabled' field`,
    },
    noRole: {
      code: "AccessDeniedException",
      status: 403,
      message: template`Invalid Request: no task IAM role credentials available for task`,
    },
  },
} as const;
