import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A mount point names the volume `volume`, which the task definition does not declare under volumes. */
export const ecsUnknownVolume = failureMode({
  id: "ecs.unknown-volume",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Unknown volume '${"volume"}'.`,
  causes: [],
  words: {
    en: "A mount point names the volume {volume}, which the task definition does not declare under volumes.",
    ko: "마운트 지점이 볼륨 {volume}을(를) 가리키지만 태스크 정의의 volumes에 선언되어 있지 않습니다.",
    ja: "マウントポイントがボリューム {volume} を指していますが、タスク定義の volumes に宣言されていません。",
  },
  examples: [{ text: "Unknown volume 'root-RO'.", source: "ansible/ansible#35751" }],
});
