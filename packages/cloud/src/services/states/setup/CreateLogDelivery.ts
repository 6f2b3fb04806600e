import type { Operation } from "../../../gate/operation.js";

/** Source: Step Functions Developer Guide, "Logging using CloudWatch Logs", IAM policies: log deliveries know no resources. */
const ACTIONS = [
  "logs:CreateLogDelivery",
  "logs:GetLogDelivery",
  "logs:UpdateLogDelivery",
  "logs:DeleteLogDelivery",
  "logs:ListLogDeliveries",
  "logs:PutResourcePolicy",
  "logs:DescribeResourcePolicies",
  "logs:DescribeLogGroups",
];

/** The rights that Step Functions needs of a state machine's role before it logs executions. */
export const CreateLogDelivery: Operation<object, object> = {
  name: "CreateLogDelivery",
  authorize: () => ACTIONS.map((action) => ({ action, resource: "*" })),
  run: () => ({}),
};
