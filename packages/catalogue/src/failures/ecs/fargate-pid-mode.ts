import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** On Fargate containers can share the processes of their task, not those of a host: set pidMode to task or leave it out. */
export const ecsFargatePidMode = failureMode({
  id: "ecs.fargate-pid-mode",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Tasks using the Fargate launch type do not support pidMode '${"pidMode"}'. The supported value for pidMode is 'task'.`,
  causes: [],
  words: {
    en: "On Fargate containers can share the processes of their task, not those of a host: set pidMode to task or leave it out.",
    ko: "Fargate에서는 호스트가 아니라 같은 태스크의 프로세스만 공유할 수 있습니다. pidMode를 task로 지정하거나 생략하세요.",
    ja: "Fargate で共有できるのはホストではなく同じタスクのプロセスだけです。pidMode を task にするか、省略してください。",
  },
  examples: [
    {
      text: "Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is 'task'.",
      source: "badmintoncryer/cdk-preflight pf-ecs-fargate-pid-mode-host",
    },
  ],
});
