import type { Action, TargetGroupTuple } from "@aws-sdk/client-elastic-load-balancing-v2";

/** ARNs of the target groups that actions forward to, each once. */
export function targetGroupsOf(actions: readonly Action[]): readonly string[] {
  return [...new Set(actions.flatMap((action) => tuplesOf(action).flatMap((tuple) => tuple.TargetGroupArn ?? [])))];
}

/** Where a forward action leads, whichever way it says so. */
export function tuplesOf({ Type, TargetGroupArn, ForwardConfig }: Action): readonly TargetGroupTuple[] {
  if (Type !== "forward") return [];
  return ForwardConfig?.TargetGroups ?? (TargetGroupArn === undefined ? [] : [{ TargetGroupArn, Weight: 1 }]);
}

/**
 * An action as AWS shows it: a forward action in both of its forms, a redirect with the parts that it leaves as they are.
 * Source: Elastic Load Balancing API reference, Action; RedirectActionConfig.
 */
export function wholeAction(action: Action): Action {
  if (action.Type === "redirect") {
    return { ...action, RedirectConfig: { ...UNCHANGED, StatusCode: undefined, ...action.RedirectConfig } };
  }
  if (action.Type !== "forward") return action;
  const tuples = tuplesOf(action).map((tuple) => ({ Weight: 1, ...tuple }));
  const [only] = tuples;
  return {
    ...action,
    ...(tuples.length === 1 && { TargetGroupArn: only?.TargetGroupArn }),
    ForwardConfig: {
      TargetGroups: tuples,
      TargetGroupStickinessConfig: action.ForwardConfig?.TargetGroupStickinessConfig ?? { Enabled: false },
    },
  };
}

/** What a redirect keeps of the request where it says nothing. */
export const UNCHANGED = {
  Protocol: "#{protocol}",
  Port: "#{port}",
  Host: "#{host}",
  Path: "/#{path}",
  Query: "#{query}",
} as const;
