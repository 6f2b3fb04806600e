import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** awslogs-create-group knows only the value true; leave it out where the log group is not to be created. */
export const ecsAwslogsCreateGroupInvalid = failureMode({
  id: "ecs.awslogs-create-group-invalid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Log driver awslogs option 'awslogs-create-group' should only be set to 'true', else omit option.`,
  causes: [],
  words: {
    en: "awslogs-create-group knows only the value true; leave it out where the log group is not to be created.",
    ko: "awslogs-create-group에는 true만 지정할 수 있습니다. 로그 그룹을 만들지 않으려면 옵션을 생략하세요.",
    ja: "awslogs-create-group に指定できるのは true だけです。ロググループを作成しない場合はオプションを省略してください。",
  },
  examples: [
    {
      text: "Log driver awslogs option 'awslogs-create-group' should only be set to 'true', else omit option.",
      source: "terraform-linters/tflint-ruleset-aws#348",
    },
  ],
});
