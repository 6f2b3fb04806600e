import {
  ecsFailureReasons,
  ecsServiceDeploymentsEmpty,
  ecsTooManyServiceDeployments,
  refuse,
} from "@understudy/catalogue";
import { checksOf } from "../check-of-service.js";
import { operation } from "../operation.js";
import { requireServiceArn } from "../service-arn.js";
import { serviceDeployments } from "../tables.js";
import { wireServiceDeployment } from "../wire-service-deployment.js";

/** Source: Amazon ECS API reference, DescribeServiceDeployments. */
export const DescribeServiceDeployments = operation("DescribeServiceDeployments", {
  authorize: (input, read) =>
    input.serviceDeploymentArns.flatMap((arn) =>
      checksOf("ecs:DescribeServiceDeployments", arn, "service-deployment", read),
    ),
  run({ serviceDeploymentArns: arns }, { store }) {
    if (arns.length === 0) refuse(ecsServiceDeploymentsEmpty, {});
    if (arns.length > 20) refuse(ecsTooManyServiceDeployments, {});
    for (const arn of arns) requireServiceArn(arn, "service-deployment");
    const found = arns.map((arn) => ({ arn, row: store.get(serviceDeployments, arn) }));
    return {
      serviceDeployments: found.flatMap(({ row }) => (row ? [wireServiceDeployment(row, store)] : [])),
      failures: found.filter(({ row }) => !row).map(({ arn }) => ({ arn, reason: ecsFailureReasons.missing })),
    };
  },
});
