import { tableCheck } from "../check.js";
import { requireTable } from "../find-table.js";
import { operation } from "../operation.js";

/** None: there are no streams of Kinesis here to send to. Source: DynamoDB API reference, DescribeKinesisStreamingDestination. */
export const DescribeKinesisStreamingDestination = operation("DescribeKinesisStreamingDestination", {
  authorize: ({ TableName = "" }, read) => [tableCheck("DescribeKinesisStreamingDestination", TableName, read)],
  run: ({ TableName = "" }, context) => ({
    TableName: requireTable(TableName, context).name,
    KinesisDataStreamDestinations: [],
  }),
});
