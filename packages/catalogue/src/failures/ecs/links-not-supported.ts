import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** Container links exist in bridge mode only; with `networkMode` containers of a task reach each other at localhost. */
export const ecsLinksNotSupported = failureMode({
  id: "ecs.links-not-supported",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: templateWith({ networkMode: "[a-z]+" })`Links are not supported when networkMode=${"networkMode"}.`,
  causes: [],
  words: {
    en: "Container links exist in bridge mode only; with {networkMode} containers of a task reach each other at localhost.",
    ko: "컨테이너 링크는 bridge 모드에서만 사용할 수 있습니다. {networkMode}에서는 같은 태스크의 컨테이너끼리 localhost로 통신합니다.",
    ja: "コンテナのリンクは bridge モードでのみ使えます。{networkMode} では同じタスクのコンテナ同士は localhost で通信します。",
  },
  examples: [
    {
      text: "Links are not supported when networkMode=awsvpc.",
      source: "badmintoncryer/cdk-preflight pf-ecs-fargate-links",
    },
  ],
});
