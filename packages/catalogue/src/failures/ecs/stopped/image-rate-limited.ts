import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** Docker Hub limits pulls by address, and many share a NAT gateway's: log in with repositoryCredentials, or use ECR Public or a pull-through cache. */
export const ecsImageRateLimited = failureMode({
  id: "ecs.image-rate-limited",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith({
    problem: "(?:[^\\n]* )?",
    rest: "s?\\.?",
  })`CannotPullContainerError: ${"problem"}toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit${"rest"}`,
  causes: [],
  words: {
    en: "Docker Hub limits pulls by address, and many share a NAT gateway's: log in with repositoryCredentials, or use ECR Public or a pull-through cache.",
    ko: "Docker Hub는 IP 주소별로 가져오기 횟수를 제한하며 NAT 게이트웨이 주소는 여럿이 공유합니다. repositoryCredentials로 로그인하거나 ECR Public 또는 풀스루 캐시를 사용하세요.",
    ja: "Docker Hub は IP アドレス単位でプルを制限し、NAT ゲートウェイのアドレスは多数で共有されます。repositoryCredentials でログインするか、ECR Public またはプルスルーキャッシュを使ってください。",
  },
  examples: [
    {
      text: "CannotPullContainerError: inspect image has been retried 1 time(s): failed to resolve ref docker.io/library/nginx:latest: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit",
      source: "Amazon ECS Developer Guide: CannotPullContainer task errors",
    },
  ],
});
