import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The instance has running tasks, and the request does not force it. */
export const ecsContainerInstanceRunsTasks = failureMode({
  id: "ecs.container-instance-runs-tasks",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DeregisterContainerInstance")],
  template: template`Found running tasks on the instance.`,
  causes: [],
  words: {
    en: "Tasks run on the instance: drain it first, or set force, which stops them.",
    ko: "인스턴스에서 태스크가 실행 중입니다. 먼저 드레이닝하거나 force를 지정하세요. 그러면 태스크가 중지됩니다.",
    ja: "インスタンスでタスクが実行中です。先にドレインするか force を指定してください。その場合タスクは停止します。",
  },
  examples: [
    {
      text: "Found running tasks on the instance.",
      source: "getmoto/moto ecs/models.py",
    },
  ],
});
