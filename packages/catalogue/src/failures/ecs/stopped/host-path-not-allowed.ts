import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import type { HostPathView } from "../../causes/host-path-not-allowed.js";
import { hostPathNotAllowed } from "../../causes/host-path-not-allowed.js";
import { stoppedReason } from "../../surface.js";

/** A volume names a path of the machine that tasks do not find there. */
export const ecsHostPathNotAllowed = failureMode<"path", HostPathView>({
  id: "ecs.host-path-not-allowed",
  surfaces: [stoppedReason],
  template: template`CannotCreateContainerError: API error (400): invalid mount config for type "bind": bind source path does not exist: ${"path"}`,
  causes: [hostPathNotAllowed],
  words: {
    en: "The volume's host.sourcePath {path} is not there for tasks.",
    ko: "볼륨의 host.sourcePath {path}을(를) 태스크에서 찾을 수 없습니다.",
    ja: "ボリュームの host.sourcePath {path} はタスクから見えません。",
  },
  examples: [
    {
      text: 'CannotCreateContainerError: API error (400): invalid mount config for type "bind": bind source path does not exist: /data',
      source: "Amazon ECS Developer Guide: Stopped tasks error codes",
    },
  ],
});
