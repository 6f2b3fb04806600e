import type { RuleRow } from "./tables.js";

/** A rule as ListRules shows it; DescribeRule tells who made it too. Recorded: localstack/localstack test_events.snapshot.json. */
export function wireRule(row: RuleRow) {
  return {
    Name: row.name,
    Arn: row.arn,
    ...(row.eventPattern !== undefined && { EventPattern: row.eventPattern }),
    State: row.state,
    ...(row.description !== undefined && { Description: row.description }),
    ...(row.scheduleExpression !== undefined && { ScheduleExpression: row.scheduleExpression }),
    ...(row.roleArn !== undefined && { RoleArn: row.roleArn }),
    EventBusName: row.busName,
  };
}
