import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Privileged containers have the rights of the host, which Fargate shares with nobody: remove privileged, or run on EC2. */
export const ecsFargatePrivileged = failureMode({
  id: "ecs.fargate-privileged",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Fargate requires that the ‘privileged’ setting be ‘false’ at the container level.`,
  causes: [],
  words: {
    en: "Privileged containers have the rights of the host, which Fargate shares with nobody: remove privileged, or run on EC2.",
    ko: "권한 있는(privileged) 컨테이너는 호스트의 권한을 가지므로 Fargate에서는 지원되지 않습니다. privileged를 제거하거나 EC2에서 실행하세요.",
    ja: "特権コンテナはホストの権限を持つため、Fargate ではサポートされません。privileged を削除するか、EC2 で実行してください。",
  },
  examples: [
    {
      text: "Fargate requires that the ‘privileged’ setting be ‘false’ at the container level.",
      source: "badmintoncryer/cdk-preflight pf-ecs-fargate-privileged",
    },
  ],
});
