import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Platform versions exist on Fargate only; leave platformVersion out. */
export const ecsPlatformVersionWithEc2 = failureMode({
  id: "ecs.platform-version-with-ec2",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`The platform version must be null when specifying an EC2 launch type.`,
  causes: [],
  words: {
    en: "Platform versions exist on Fargate only; leave platformVersion out.",
    ko: "플랫폼 버전은 Fargate에만 있으므로 platformVersion을 생략하세요.",
    ja: "プラットフォームバージョンは Fargate にしかないため、platformVersion を省略してください。",
  },
  examples: [
    {
      text: "The platform version must be null when specifying an EC2 launch type.",
      source: "aws/amazon-ecs-cli#1040",
    },
  ],
});
