/** ARNs of Amazon CloudWatch. Source: Service Authorization Reference, "Resource types defined by Amazon CloudWatch". */
export interface Place {
  readonly account: string;
  readonly region: string;
}

const arn = ({ account, region }: Place, resource: string) => `arn:aws:cloudwatch:${region}:${account}:${resource}`;

export const alarmArn = (at: Place, name: string) => arn(at, `alarm:${name}`);
export const insightRuleArn = (at: Place, name: string) => arn(at, `insight-rule/${name}`);
export const metricStreamArn = (at: Place, name: string) => arn(at, `metric-stream/${name}`);

/** Dashboards are of no Region. */
export const dashboardArn = ({ account }: Pick<Place, "account">, name: string) =>
  `arn:aws:cloudwatch::${account}:dashboard/${name}`;

/** Value of the indexes that find what an account has in a Region. */
export const placeKey = ({ account, region }: Place) => `${account}/${region}`;
