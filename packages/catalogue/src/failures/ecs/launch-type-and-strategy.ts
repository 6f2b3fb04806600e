import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Give either launchType or capacityProviderStrategy. */
export const ecsLaunchTypeAndStrategy = failureMode({
  id: "ecs.launch-type-and-strategy",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "CreateService", "CreateTaskSet")],
  template: template`Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.`,
  causes: [],
  words: {
    en: "Give either launchType or capacityProviderStrategy.",
    ko: "launchType과 capacityProviderStrategy 중 하나만 지정하세요.",
    ja: "launchType と capacityProviderStrategy のどちらか一方だけを指定してください。",
  },
  examples: [
    {
      text: "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
      source: "pulumi/pulumi-awsx#599",
    },
  ],
});
