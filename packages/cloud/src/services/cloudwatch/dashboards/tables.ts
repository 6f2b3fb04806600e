import type { Tag } from "@aws-sdk/client-cloudwatch";
import { table } from "../../../store/table.js";
import { dashboardArn } from "../arn.js";

/** A dashboard: of an account, and of no Region. */
export interface DashboardRow {
  readonly account: string;
  readonly name: string;
  /** JSON text, as it was put. */
  readonly body: string;
  /** ms since epoch. */
  readonly modifiedAt: number;
  readonly tags: readonly Tag[];
}

export const dashboards = table<DashboardRow>()({
  name: "cloudwatch.dashboard",
  key: (row) => dashboardArn(row, row.name),
  indexes: { account: (row) => row.account },
});
