import type { LogStreamRow } from "./tables.js";

/** A log stream as DescribeLogStreams tells it; what belongs to events is absent while there are none. */
export function wireLogStream(stream: LogStreamRow) {
  const { firstEventTimestamp, lastEventTimestamp, lastIngestionTime, uploadSequenceToken } = stream;
  return {
    logStreamName: stream.name,
    creationTime: stream.createdAt,
    ...(firstEventTimestamp !== undefined && { firstEventTimestamp }),
    ...(lastEventTimestamp !== undefined && { lastEventTimestamp }),
    ...(lastIngestionTime !== undefined && { lastIngestionTime }),
    ...(uploadSequenceToken !== undefined && { uploadSequenceToken }),
    arn: stream.arn,
    // AWS: "From June 17, 2019, this parameter is no longer supported for log streams, and is always reported as zero."
    storedBytes: 0,
  };
}
