import { cloudwatchActionRegion, refuse } from "@understudy/catalogue";

interface Actions {
  readonly AlarmActions?: readonly string[];
  readonly OKActions?: readonly string[];
  readonly InsufficientDataActions?: readonly string[];
}

/** @throws Failure for an action of another Region: an alarm acts in its own only. */
export function checkActions(
  { AlarmActions = [], OKActions = [], InsufficientDataActions = [] }: Actions,
  here: string,
) {
  for (const action of [...AlarmActions, ...OKActions, ...InsufficientDataActions]) {
    const region = /^arn:[^:]+:[^:]+:([^:]+):/.exec(action)?.[1];
    if (region !== undefined && region !== here) refuse(cloudwatchActionRegion, { region, here });
  }
}
