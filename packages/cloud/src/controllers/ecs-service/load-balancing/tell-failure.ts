import type { Failure, Template } from "@understudy/catalogue";
import { describe, recordFailure } from "../../../gate/failures.js";
import type { Act } from "../../../services/ecs/act.js";
import { withEvent } from "../../../services/ecs/deployment.js";
import type { ServiceRow } from "../../../services/ecs/tables.js";

/** What went wrong with a target group, and the event that tells of it. */
interface Trouble {
  readonly template: Template<"service" | "targetGroupArn" | "error">;
  readonly targetGroupArn: string;
  readonly failure: Failure;
}

/** How long ECS waits before it asks again, ms. AWS does not say. */
const RETRY = 30_000;

/** The service with an event that tells of the refusal, which is kept with its cause. What it told last is not told again. */
export function tellFailure(service: ServiceRow, { template, targetGroupArn, failure }: Trouble, act: Act): ServiceRow {
  const message = template.format({ service: service.name, targetGroupArn, error: failure.message });
  const events = withEvent(service, message, act.now, act.ids);
  const told = { ...events, balanceAt: act.now + RETRY };
  if (events === service) return told;
  recordFailure(act.store, {
    ...describe(failure),
    id: act.ids.uuid(),
    time: act.now,
    principal: service.createdBy,
    surface: { kind: "service-event", service: "ecs", resource: service.arn },
  });
  return told;
}
