import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The containers of an awsvpc task share one network interface, which settles this for all of them. */
export const ecsNotSupportedWithAwsvpc = failureMode({
  id: "ecs.not-supported-with-awsvpc",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`${"what"} not supported on container when networkMode=awsvpc`,
  causes: [],
  words: {
    en: "The containers of an awsvpc task share one network interface, which settles this for all of them.",
    ko: "awsvpc 태스크의 컨테이너는 네트워크 인터페이스 하나를 공유하므로 컨테이너마다 설정할 수 없습니다.",
    ja: "awsvpc タスクのコンテナは 1 つのネットワークインターフェイスを共有するため、コンテナごとには設定できません。",
  },
  examples: [
    {
      text: "hostname is not supported on container when networkMode=awsvpc",
      source: "badmintoncryer/cdk-preflight pf-ecs-awsvpc-hostname",
    },
  ],
});
