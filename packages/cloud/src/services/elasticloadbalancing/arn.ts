/** ARNs of Elastic Load Balancing. Source: Service Authorization Reference, "Resource types defined by AWS Elastic Load Balancing V2". */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** What ARNs call a load balancer of that type. */
export const shortTypes = { application: "app", network: "net", gateway: "gwy" } as const;

export const elbArn = ({ account, region }: Place, resource: string) =>
  `arn:aws:elasticloadbalancing:${region}:${account}:${resource}`;

/** The ARN of a listener or rule: that of what it belongs to, under another name, with an id more. */
export const childArn = (parent: string, kind: "listener" | "listener-rule", id: string) =>
  `${parent.replace(/:(?:loadbalancer|listener)\//, `:${kind}/`)}/${id}`;

export type ResourceKind = "loadbalancer" | "targetgroup" | "listener" | "listener-rule";

/** What an ARN of Elastic Load Balancing names; undefined for any other text. */
export function parseElbArn(arn: string): (Place & { readonly kind: ResourceKind }) | undefined {
  const parsed = PATTERN.exec(arn);
  if (!parsed) return undefined;
  const [, region = "", account = "", kind] = parsed;
  return { region, account, kind: kind as ResourceKind };
}

const PATTERN =
  /^arn:[^:]+:elasticloadbalancing:([^:]+):(\d{12}):(loadbalancer|targetgroup|listener|listener-rule)\/[\w/-]+$/;

/** How AWS's sentences call the kinds. */
export const kindNames: { readonly [kind in ResourceKind]: string } = {
  loadbalancer: "load balancer",
  targetgroup: "target group",
  listener: "listener",
  "listener-rule": "listener rule",
};
