/** Nothing here is throttled by itself: a call that is stands in for it. */
import { failureOf, logsOperationAborted } from "@understudy/catalogue";
import { expect, it } from "vitest";
import { deliveries } from "../../services/events/tables.js";
import type { ControllerParts } from "../controller.js";
import { eventDeliveryController } from "./controller.js";
import { eventsCloudForTest, LOG_GROUP } from "./testing/events-cloud-for-test.js";

/** A delivery to a log group whose first attempts are turned away. */
async function turnedAway(times: number, RetryPolicy?: object) {
  const test = eventsCloudForTest();
  await test.cloud.stop();
  test.rule({ Arn: LOG_GROUP, RetryPolicy });
  await test.send();
  const { store, ids, settings } = test.cloud;
  let left = times;
  const call = () => {
    if (left-- > 0) throw failureOf(logsOperationAborted, {});
    return {};
  };
  const parts = { store, propagated: store, ids, settings, clock: test.clock, call };
  const controller = eventDeliveryController(parts as unknown as ControllerParts);
  const [key = ""] = controller.all(store);
  return { ...test, look: () => controller.reconcile(key), rows: () => store.all(deliveries) };
}

it("tries again later, and tells how often it failed", async () => {
  const { clock, look, rows, failed, advance } = await turnedAway(2);
  const start = clock.now();
  expect(look()).toBe(start + 1_000);
  expect(look()).toBe(start + 1_000);
  await advance(1_000);
  expect(look()).toBe(start + 3_000);
  expect(rows()).toMatchObject([{ attempts: 2 }]);
  expect(failed()).toMatchObject([{ times: 2, record: { code: "OperationAbortedException" } }]);
  await advance(2_000);
  expect(look()).toBeUndefined();
  expect(rows()).toEqual([]);
});

it("gives up after as many retries as the target allows", async () => {
  const { look, rows, advance } = await turnedAway(9, { MaximumRetryAttempts: 1 });
  look();
  await advance(1_000);
  expect(look()).toBeUndefined();
  expect(rows()).toEqual([]);
});
