import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** On EC2 the image is pulled with the rights of the instance role, unless the task has an execution role: it lacks ecr:BatchGetImage or another right of AmazonEC2ContainerServiceforEC2Role. */
export const ecsImagePullDeniedOnInstance = failureMode({
  id: "ecs.image-pull-denied-on-instance",
  surfaces: [stoppedReason, serviceEvent],
  template: template`CannotPullContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry. ${"problem"}`,
  causes: [],
  words: {
    en: "On EC2 the image is pulled with the rights of the instance role, unless the task has an execution role: it lacks ecr:BatchGetImage or another right of AmazonEC2ContainerServiceforEC2Role.",
    ko: "EC2에서는 태스크에 실행 역할이 없으면 인스턴스 역할의 권한으로 이미지를 가져옵니다. 그 역할에 ecr:BatchGetImage 등 AmazonEC2ContainerServiceforEC2Role의 권한이 없습니다.",
    ja: "EC2 では、タスクに実行ロールがなければインスタンスロールの権限でイメージをプルします。そのロールに ecr:BatchGetImage など AmazonEC2ContainerServiceforEC2Role の権限がありません。",
  },
  examples: [
    {
      text: "CannotPullContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry. Error response from daemon: pull access denied for 123456789012.dkr.ecr.us-east-1.amazonaws.com/web, repository does not exist or may require 'docker login': denied: User: arn:aws:sts::123456789012:assumed-role/ecsInstanceRole/i-0123456789abcdef0 is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:us-east-1:123456789012:repository/web because no identity-based policy allows the ecr:BatchGetImage action",
      source: "aws/amazon-ecs-agent agent/api/errors",
    },
  ],
});
