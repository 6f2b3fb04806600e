import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import type { PrivilegeView } from "../../causes/privilege-not-allowed.js";
import { privilegeNotAllowed } from "../../causes/privilege-not-allowed.js";
import { stoppedReason } from "../../surface.js";

/** The container asks for what reaches beyond it. On AWS: an instance whose agent runs with ECS_DISABLE_PRIVILEGED. */
export const ecsPrivilegeNotAllowed = failureMode<"parameter", PrivilegeView>({
  id: "ecs.privilege-not-allowed",
  surfaces: [stoppedReason],
  template: template`CannotCreateContainerError: Error response from daemon: ${"parameter"} is not permitted on this container instance`,
  causes: [privilegeNotAllowed],
  words: {
    en: "The machine does not let containers have {parameter}.",
    ko: "이 머신은 컨테이너에 {parameter}을(를) 허용하지 않습니다.",
    ja: "このマシンはコンテナに {parameter} を許可していません。",
  },
  examples: [
    {
      text: "CannotCreateContainerError: Error response from daemon: privileged is not permitted on this container instance",
      source: "inferred: AWS places such a task on no instance; the form is that of other errors of the Docker daemon",
    },
  ],
});
