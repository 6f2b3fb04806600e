/** Elastic Load Balancing behind a gate, with users whose policies a test writes. Nothing runs in the background. */
import { expect } from "vitest";
import { iam } from "../../iam/index.js";
import { addUser } from "../../testing/add-user.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { elasticloadbalancing } from "../index.js";

/** ARN of a resource of Elastic Load Balancing in the tests' account: `elbArnOf("targetgroup/web/*")`. */
export const elbArnOf = (resource: string) => `arn:aws:elasticloadbalancing:us-east-1:${ACCOUNT}:${resource}`;

const ID = "0123456789abcdef";
/** ARNs of things that are not there. */
export const ABSENT = {
  LoadBalancerArn: elbArnOf(`loadbalancer/app/absent/${ID}`),
  TargetGroupArn: elbArnOf(`targetgroup/absent/${ID}`),
  ListenerArn: elbArnOf(`listener/app/absent/${ID}/${ID}`),
  RuleArn: elbArnOf(`listener-rule/app/absent/${ID}/${ID}/${ID}`),
} as const;

export const SUBNETS = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"];
export const FIXED = { Type: "fixed-response", FixedResponseConfig: { StatusCode: "404" } } as const;
export const forward = (TargetGroupArn: string) => ({ Type: "forward", TargetGroupArn }) as const;
export const path = (...Values: readonly string[]) => ({ Field: "path-pattern", Values });
export const TEAM = [{ Key: "team", Value: "red" }];

export interface ElbForTest extends GateForTest {
  /** Makes a user with one inline policy of these statements; gives its access key. */
  user(...statements: readonly object[]): string;
  /** Makes an Application Load Balancer; gives its ARN. So do the others. */
  loadBalancer(Name?: string, more?: object): string;
  targetGroup(Name?: string, more?: object): string;
  listener(LoadBalancerArn: string, action: object, more?: object): string;
  rule(ListenerArn: string, Priority: number, action?: object, more?: object): string;
  /** A load balancer that forwards to a target group: ARNs of all. */
  web(): { readonly loadBalancer: string; readonly targetGroup: string; readonly listener: string };
}

export function elbForTest(): ElbForTest {
  const test = gateForTest([elasticloadbalancing, iam]);
  let made = 0;
  const first = (operation: string, input: object, list: string, arn: string) =>
    test.call<{ [list: string]: { [arn: string]: string }[] }>(operation, input)[list]?.[0]?.[arn] ?? "";
  const elb: Omit<ElbForTest, keyof GateForTest | "web"> = {
    user(...statements) {
      made += 1;
      return addUser(test, `user${made}`, statements);
    },
    loadBalancer: (Name = "web", more = {}) =>
      first("CreateLoadBalancer", { Name, Subnets: SUBNETS, ...more }, "LoadBalancers", "LoadBalancerArn"),
    targetGroup: (Name = "web", more = {}) =>
      first("CreateTargetGroup", { ...TARGET_GROUP, Name, ...more }, "TargetGroups", "TargetGroupArn"),
    listener: (LoadBalancerArn, action, more = {}) =>
      first(
        "CreateListener",
        { ...LISTENER, LoadBalancerArn, DefaultActions: [action], ...more },
        "Listeners",
        "ListenerArn",
      ),
    rule: (ListenerArn, Priority, action = FIXED, more = {}) =>
      first(
        "CreateRule",
        { ListenerArn, Priority, Conditions: [path("/a*")], Actions: [action], ...more },
        "Rules",
        "RuleArn",
      ),
  };
  return {
    ...test,
    ...elb,
    web() {
      const loadBalancer = elb.loadBalancer();
      const targetGroup = elb.targetGroup();
      return { loadBalancer, targetGroup, listener: elb.listener(loadBalancer, forward(targetGroup)) };
    },
  };
}

export const TARGET_GROUP = { Protocol: "HTTP", Port: 80, VpcId: "vpc-0123456789abcdef0", TargetType: "ip" } as const;
const LISTENER = { Protocol: "HTTP", Port: 80 } as const;

export const allow = (Action: string | readonly string[], Condition?: object) => ({
  Effect: "Allow",
  Action,
  Resource: "*",
  ...(Condition && { Condition }),
});

/** The refusal of the first user whom nothing allows the action. @param resource absent: AWS names none. */
export function notAllowed(action: string, resource?: string) {
  const on = resource === undefined ? "" : ` on resource: ${resource}`;
  return {
    cause: "nothing-allows",
    id: resource === undefined ? "iam.denied-implicit-without-resource" : "iam.denied-implicit",
    code: "AccessDenied",
    status: 403,
    message: `User: arn:aws:iam::${ACCOUNT}:user/user1 is not authorized to perform: ${action}${on} because no identity-based policy allows the ${action} action`,
  };
}

/** A user to whom nothing is allowed is refused there, before anything else is looked at; one to whom the action is allowed gets on. */
export function expectDenied(operation: string, input: object, resource?: string): void {
  const test = elbForTest();
  const action = `elasticloadbalancing:${operation}`;
  expect(test.refusal(operation, input, { as: test.user() })).toEqual(notAllowed(action, resource));
}

/** The action asks for the tags that the resource has, under both names. */
export function expectResourceTags(operation: string, input: (test: ElbForTest, tags: object) => object): void {
  for (const key of ["aws:ResourceTag/team", "elasticloadbalancing:ResourceTag/team"]) {
    const test = elbForTest();
    const as = test.user(allow("*", { StringEquals: { [key]: "red" } }));
    test.call(operation, input(test, { Tags: TEAM }), { as });
    const other = elbForTest();
    const asOther = other.user(allow("*", { StringEquals: { [key]: "red" } }));
    expect(other.refusal(operation, input(other, {}), { as: asOther }).id).toBe("iam.denied-implicit");
  }
}

/** A refusal of the catalogue. */
export const refused = (id: string, code: string, message: string) => ({
  id: `elasticloadbalancing.${id}`,
  code,
  status: 400,
  message,
});

export const NO_LOAD_BALANCER = refused(
  "load-balancer-not-found",
  "LoadBalancerNotFound",
  `Load balancer '${ABSENT.LoadBalancerArn}' not found`,
);
export const NO_TARGET_GROUP = refused(
  "target-group-not-found",
  "TargetGroupNotFound",
  "One or more target groups not found",
);
export const NO_LISTENER = refused("listener-not-found", "ListenerNotFound", "One or more listeners not found");
export const NO_RULE = refused("rule-not-found", "RuleNotFound", "One or more rules not found");
export const invalidArn = (arn: string, kind: string) =>
  refused("arn-invalid", "ValidationError", `'${arn}' is not a valid ${kind} ARN`);
