import { groupNamed, streamCheck } from "../check.js";
import { appendEvents } from "../events/append-events.js";
import { checkBatch } from "../events/check-batch.js";
import { publishMetrics } from "../filters/publish-metrics.js";
import { operation } from "../operation.js";
import { requireGroup, requireStream } from "../require.js";
import { oldestKept } from "../retention.js";

/** Length of a sequence token. */
const TOKEN_DIGITS = 56;

/** Sequence tokens are given and ignored, as AWS does since 2023. Source: CloudWatch Logs API reference, PutLogEvents. */
export const PutLogEvents = operation("PutLogEvents", {
  authorize: (input, read) => [
    streamCheck("logs:PutLogEvents", groupNamed(input.logGroupName, read), input.logStreamName, read),
  ],
  run(input, context) {
    const { store, now, ids } = context;
    const group = requireGroup(input.logGroupName, context);
    const stream = requireStream(group, input.logStreamName, context);
    const oldest = oldestKept(group, now);
    const { accepted, rejected } = checkBatch(input.logEvents, now, oldest);
    const nextSequenceToken = ids.digits(TOKEN_DIGITS);
    if (accepted.length > 0) {
      // Only what an event is made of: the input may hold more.
      const events = accepted.map(({ timestamp, message }) => ({ timestamp, message }));
      publishMetrics(store, group, events);
      appendEvents(store, stream, {
        events,
        ingestionTime: now,
        oldestKept: oldest,
        uploadSequenceToken: nextSequenceToken,
      });
    }
    return { nextSequenceToken, ...(rejected && { rejectedLogEventsInfo: { ...rejected } }) };
  },
});
