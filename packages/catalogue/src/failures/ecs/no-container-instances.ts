import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task is to run on EC2, but no instance is registered in the cluster. */
export const ecsNoContainerInstances = failureMode({
  id: "ecs.no-container-instances",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask")],
  template: template`No Container Instances were found in your cluster.`,
  causes: [],
  words: {
    en: "The task is to run on EC2, but no instance is registered in the cluster. Register one, or use Fargate.",
    ko: "태스크를 EC2에서 실행하려 하지만 클러스터에 등록된 인스턴스가 없습니다. 인스턴스를 등록하거나 Fargate를 사용하세요.",
    ja: "タスクを EC2 で実行しようとしていますが、クラスターに登録されたインスタンスがありません。インスタンスを登録するか、Fargate を使ってください。",
  },
  examples: [{ text: "No Container Instances were found in your cluster.", source: "aws/amazon-ecs-cli#1122" }],
});
