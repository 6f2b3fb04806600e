import type { Ids } from "../../ids.js";
import type { Place } from "./arn.js";
import type { JsonObject } from "./pattern/json.js";

/** An event as rules see it and targets get it. Source: EventBridge User Guide, "Event structure". */
export interface BusEvent extends JsonObject {
  readonly version: "0";
  readonly id: string;
  readonly "detail-type": string;
  readonly source: string;
  readonly account: string;
  /** `2026-01-01T00:00:00Z`. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: JsonObject;
}

/** What is told of an event by who sends it. */
export interface Told {
  readonly source: string;
  readonly detailType: string;
  /** ms since epoch. */
  readonly time: number;
  readonly resources: readonly string[];
  readonly detail: JsonObject;
}

/** An event of that account and Region, with an id of its own. */
export function busEvent({ source, detailType, time, resources, detail }: Told, at: Place, ids: Ids): BusEvent {
  return {
    version: "0",
    id: ids.uuid(),
    "detail-type": detailType,
    source,
    account: at.account,
    time: `${new Date(time).toISOString().slice(0, 19)}Z`,
    region: at.region,
    resources,
    detail,
  };
}
