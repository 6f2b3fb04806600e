import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task has several containers: say in which one to run the command. */
export const ecsContainerNameRequiredForExec = failureMode({
  id: "ecs.container-name-required-for-exec",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "ExecuteCommand")],
  template: template`A container name must be specified for a task with multiple containers.`,
  causes: [],
  words: {
    en: "The task has several containers: say in which one to run the command.",
    ko: "태스크에 컨테이너가 여러 개 있으므로 명령을 실행할 컨테이너를 지정하세요.",
    ja: "タスクに複数のコンテナがあるため、コマンドを実行するコンテナを指定してください。",
  },
  examples: [
    {
      text: "A container name must be specified for a task with multiple containers.",
      source: "inferred: the rule is documented, the text is not public",
    },
  ],
});
