import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Fargate has fixed sizes, and `cpu` CPU units with `memory` MiB is none of them: each number of CPU units goes with a range of memory (256 units, for example, with 512, 1024 or 2048 MiB). */
export const ecsFargateSizeInvalid = failureMode({
  id: "ecs.fargate-size-invalid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`No Fargate configuration exists for given values: ${"cpu"} CPU , ${"memory"} memory. See the Amazon ECS documentation for the valid values.`,
  causes: [],
  words: {
    en: "Fargate has fixed sizes, and {cpu} CPU units with {memory} MiB is none of them: each number of CPU units goes with a range of memory (256 units, for example, with 512, 1024 or 2048 MiB).",
    ko: "Fargate는 정해진 크기만 지원하며 CPU {cpu} 유닛과 메모리 {memory}MiB 조합은 없습니다. CPU 유닛마다 쓸 수 있는 메모리 범위가 정해져 있습니다(예: 256 유닛은 512, 1024, 2048MiB).",
    ja: "Fargate のサイズは決まっており、CPU {cpu} ユニットとメモリ {memory} MiB の組み合わせはありません。CPU ユニットごとに使えるメモリの範囲が決まっています(例: 256 ユニットなら 512、1024、2048 MiB)。",
  },
  examples: [
    {
      text: "No Fargate configuration exists for given values: 512 CPU , 512 memory. See the Amazon ECS documentation for the valid values.",
      source: "towardsthecloud/aws-cdk-examples#1",
    },
  ],
});
