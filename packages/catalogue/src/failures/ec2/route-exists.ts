import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The route table has a route to `destination`; replace it, or delete it first. */
export const ec2RouteExists = failureMode({
  id: "ec2.route-exists",
  code: "RouteAlreadyExists",
  surfaces: [answerOf("ec2", "CreateRoute")],
  template: template`The route identified by ${"destination"} already exists.`,
  causes: [],
  words: {
    en: "The route table has a route to {destination}; replace it, or delete it first.",
    ko: "라우팅 테이블에 {destination} 경로가 이미 있습니다. 교체하거나 먼저 삭제하세요.",
    ja: "ルートテーブルに {destination} へのルートがすでにあります。置き換えるか、先に削除してください。",
  },
  examples: [{ text: "The route identified by 0.0.0.0/0 already exists.", source: "getmoto/moto ec2/exceptions.py" }],
});
