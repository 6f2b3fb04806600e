import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Tasks on Fargate have 20 GiB without asking; what is asked for begins at 21. */
export const ecsEphemeralStorageTooSmall = failureMode({
  id: "ecs.ephemeral-storage-too-small",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`EphemeralStorage size should be at least 21`,
  causes: [],
  words: {
    en: "Tasks on Fargate have 20 GiB without asking; what is asked for begins at 21.",
    ko: "Fargate 태스크는 기본으로 20 GiB를 가지므로 지정할 때는 21부터입니다.",
    ja: "Fargate のタスクは既定で 20 GiB を持つため、指定できるのは 21 からです。",
  },
  examples: [
    {
      text: "EphemeralStorage size should be at least 21",
      source: "badmintoncryer/cdk-preflight pf-ecs-ephemeral-storage-range",
    },
  ],
});
