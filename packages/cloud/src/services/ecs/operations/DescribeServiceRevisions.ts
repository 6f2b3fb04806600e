import { ecsFailureReasons, ecsServiceRevisionsEmpty, ecsTooManyServiceRevisions, refuse } from "@understudy/catalogue";
import { checksOf } from "../check-of-service.js";
import { operation } from "../operation.js";
import { requireServiceArn } from "../service-arn.js";
import { serviceRevisions } from "../tables.js";
import { wireServiceRevision } from "../wire-service-revision.js";

/** Source: Amazon ECS API reference, DescribeServiceRevisions. */
export const DescribeServiceRevisions = operation("DescribeServiceRevisions", {
  authorize: (input, read) =>
    input.serviceRevisionArns.flatMap((arn) => checksOf("ecs:DescribeServiceRevisions", arn, "service-revision", read)),
  run({ serviceRevisionArns: arns }, context) {
    if (arns.length === 0) refuse(ecsServiceRevisionsEmpty, {});
    if (arns.length > 20) refuse(ecsTooManyServiceRevisions, {});
    for (const arn of arns) requireServiceArn(arn, "service-revision");
    const found = arns.map((arn) => ({ arn, row: context.store.get(serviceRevisions, arn) }));
    return {
      serviceRevisions: found.flatMap(({ row }) => (row ? [wireServiceRevision(row, context)] : [])),
      failures: found.filter(({ row }) => !row).map(({ arn }) => ({ arn, reason: ecsFailureReasons.missing })),
    };
  },
});
