import type { ContainerState } from "@understudy/cloud";
import type { ContainerDetails } from "./docker-types.js";
import { labels } from "./labels.js";

/** A container's state as the controller wants it, from the engine's answer to inspect. */
export function containerState(details: ContainerDetails): ContainerState {
  const { State: state } = details;
  const status = statusOf(state.Status);
  const ended = status === "exited";
  return {
    name: details.Config.Labels[labels.container] ?? "",
    runtimeId: details.Id,
    status,
    exitCode: ended ? state.ExitCode : undefined,
    outOfMemory: ended && state.OOMKilled ? true : undefined,
    health: healthOf(state.Health?.Status),
    startedAt: time(state.StartedAt),
    finishedAt: ended ? time(state.FinishedAt) : undefined,
  };
}

/** Docker: created, running, paused, restarting, removing, exited, dead. */
function statusOf(status: string): ContainerState["status"] {
  if (status === "created" || status === "running") return status;
  return status === "paused" || status === "restarting" ? "running" : "exited";
}

function healthOf(health: string | undefined): ContainerState["health"] {
  return health === "starting" || health === "healthy" || health === "unhealthy" ? health : undefined;
}

/** The engine writes the year 1 for "never". */
function time(text: string): number | undefined {
  const at = Date.parse(text);
  return at > 0 ? at : undefined;
}
