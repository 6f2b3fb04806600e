import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Another container waits for it to end, but an essential container that ends stops the task: mark the dependency essential: false. */
export const ecsDependencyEssential = failureMode({
  id: "ecs.dependency-essential",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`A dependency container with SUCCESS or COMPLETE condition cannot be an essential container`,
  causes: [],
  words: {
    en: "Another container waits for it to end, but an essential container that ends stops the task: mark the dependency essential: false.",
    ko: "다른 컨테이너가 종료를 기다리는 컨테이너인데, 필수 컨테이너가 종료되면 태스크 전체가 중지됩니다. 해당 컨테이너를 essential: false로 지정하세요.",
    ja: "ほかのコンテナが終了を待っているコンテナですが、必須コンテナが終了するとタスク全体が停止します。そのコンテナを essential: false にしてください。",
  },
  examples: [
    {
      text: "A dependency container with SUCCESS or COMPLETE condition cannot be an essential container",
      source: "boto/boto3#2436",
    },
  ],
});
