/** ARNs of CloudWatch Logs. Source: CloudWatch Logs User Guide, "Overview of managing access permissions". */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** Without the trailing `:*`: what tag operations, `logGroupIdentifier` and `logGroupArn` take. */
export const logGroupArn = ({ account, region }: Place, name: string) =>
  `arn:aws:logs:${region}:${account}:log-group:${name}`;

export const logStreamArn = (groupArn: string, stream: string) => `${groupArn}:log-stream:${stream}`;

/**
 * The log group that a name, or an ARN of one, means. A name means a log group of the caller's own place; an ARN of
 * something else is taken for a log group whose name is that ARN, which exists nowhere.
 */
export function logGroupOfIdentifier(
  identifier: string,
  here: Place,
): { readonly arn: string; readonly account: string } {
  const parsed = /^arn:[^:]+:logs:([^:]*):([^:]*):log-group:([^:]+)$/.exec(identifier);
  if (!parsed) return { arn: logGroupArn(here, identifier), account: here.account };
  const [, region = "", account = "", name = ""] = parsed;
  return { arn: logGroupArn({ account, region }, name), account };
}
