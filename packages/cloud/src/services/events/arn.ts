/** ARNs of Amazon EventBridge. Source: EventBridge User Guide, "Managing access permissions to your resources". */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** The event bus that every account has in every Region. */
export const DEFAULT_BUS = "default";

/** An event bus that a request names, whether it exists or not. */
export interface BusNamed extends Place {
  readonly name: string;
  readonly arn: string;
}

const arn = ({ account, region }: Place, resource: string) => `arn:aws:events:${region}:${account}:${resource}`;

export const busNamed = (name: string, { account, region }: Place): BusNamed => ({
  account,
  region,
  name,
  arn: arn({ account, region }, `event-bus/${name}`),
});

/** The bus that a name or an ARN means; the default one of the caller's place where neither is given. */
export function busOf(nameOrArn: string | undefined, here: Place): BusNamed {
  const parsed = /^arn:[^:]+:events:([^:]+):(\d{12}):event-bus\/(.+)$/.exec(nameOrArn ?? "");
  if (!parsed) return busNamed(nameOrArn ?? DEFAULT_BUS, here);
  const [, region = "", account = "", name = ""] = parsed;
  return busNamed(name, { account, region });
}

/** Rules of the default bus are named without it. */
export const ruleArn = (bus: BusNamed, rule: string) =>
  arn(bus, bus.name === DEFAULT_BUS ? `rule/${rule}` : `rule/${bus.name}/${rule}`);

/** What an ARN of EventBridge names; undefined for any other ARN. */
export function parseEventsArn(text: string): { readonly bus: BusNamed; readonly rule?: string } | undefined {
  const parsed = /^arn:[^:]+:events:([^:]+):(\d{12}):(event-bus|rule)\/(.+)$/.exec(text);
  if (!parsed) return undefined;
  const [, region = "", account = "", kind, path = ""] = parsed;
  if (kind === "event-bus") return { bus: busNamed(path, { account, region }) };
  const slash = path.lastIndexOf("/");
  const bus = slash < 0 ? DEFAULT_BUS : path.slice(0, slash);
  return { bus: busNamed(bus, { account, region }), rule: path.slice(slash + 1) };
}
