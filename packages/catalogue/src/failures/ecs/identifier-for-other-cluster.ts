import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The ARN belongs to cluster `identifierCluster`, but the request goes to cluster `cluster`. */
export const ecsIdentifierForOtherCluster = failureMode({
  id: "ecs.identifier-for-other-cluster",
  code: "InvalidParameterException",
  surfaces: [
    answerOf(
      "ecs",
      "DescribeTasks",
      "StopTask",
      "DescribeServices",
      "UpdateService",
      "DeleteService",
      "ExecuteCommand",
      "DescribeContainerInstances",
    ),
  ],
  template: templateWith({
    cluster: "[a-zA-Z0-9_-]+",
  })`Invalid identifier: Identifier is for cluster ${"identifierCluster"}. Your cluster is ${"cluster"}`,
  causes: [],
  words: {
    en: 'The ARN belongs to cluster {identifierCluster}, but the request goes to cluster {cluster}. Give the cluster with the request; without one it means "default".',
    ko: 'ARN은 클러스터 {identifierCluster}의 것이지만 요청은 클러스터 {cluster}로 보내졌습니다. 요청에 클러스터를 지정하세요. 지정하지 않으면 "default"를 뜻합니다.',
    ja: 'ARN はクラスター {identifierCluster} のものですが、リクエストはクラスター {cluster} に送られています。リクエストでクラスターを指定してください。省略すると "default" を意味します。',
  },
  examples: [
    {
      text: "Invalid identifier: Identifier is for cluster jan7. Your cluster is default",
      source: "aws/aws-toolkit-vscode#2915",
    },
  ],
});
