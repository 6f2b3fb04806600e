import type { Service } from "../../gate/operation.js";
import { BatchGetItem } from "./operations/BatchGetItem.js";
import { BatchWriteItem } from "./operations/BatchWriteItem.js";
import { CreateTable } from "./operations/CreateTable.js";
import { DeleteItem } from "./operations/DeleteItem.js";
import { DeleteResourcePolicy } from "./operations/DeleteResourcePolicy.js";
import { DeleteTable } from "./operations/DeleteTable.js";
import { DescribeContinuousBackups } from "./operations/DescribeContinuousBackups.js";
import { DescribeContributorInsights } from "./operations/DescribeContributorInsights.js";
import { DescribeEndpoints } from "./operations/DescribeEndpoints.js";
import { DescribeKinesisStreamingDestination } from "./operations/DescribeKinesisStreamingDestination.js";
import { DescribeLimits } from "./operations/DescribeLimits.js";
import { DescribeTable } from "./operations/DescribeTable.js";
import { DescribeTimeToLive } from "./operations/DescribeTimeToLive.js";
import { GetItem } from "./operations/GetItem.js";
import { GetResourcePolicy } from "./operations/GetResourcePolicy.js";
import { ListTables } from "./operations/ListTables.js";
import { ListTagsOfResource } from "./operations/ListTagsOfResource.js";
import { PutItem } from "./operations/PutItem.js";
import { PutResourcePolicy } from "./operations/PutResourcePolicy.js";
import { Query } from "./operations/Query.js";
import { Scan } from "./operations/Scan.js";
import { TagResource } from "./operations/TagResource.js";
import { TransactGetItems } from "./operations/TransactGetItems.js";
import { TransactWriteItems } from "./operations/TransactWriteItems.js";
import { UntagResource } from "./operations/UntagResource.js";
import { UpdateContinuousBackups } from "./operations/UpdateContinuousBackups.js";
import { UpdateItem } from "./operations/UpdateItem.js";
import { UpdateTable } from "./operations/UpdateTable.js";
import { UpdateTimeToLive } from "./operations/UpdateTimeToLive.js";

/** Tables and items. Backups, global tables, PartiQL and streams are answered as not implemented. */
export const dynamodb: Service = {
  name: "dynamodb",
  operations: {
    BatchGetItem,
    BatchWriteItem,
    CreateTable,
    DeleteItem,
    DeleteResourcePolicy,
    DeleteTable,
    DescribeContinuousBackups,
    DescribeContributorInsights,
    DescribeEndpoints,
    DescribeKinesisStreamingDestination,
    DescribeLimits,
    DescribeTable,
    DescribeTimeToLive,
    GetItem,
    GetResourcePolicy,
    ListTables,
    ListTagsOfResource,
    PutItem,
    PutResourcePolicy,
    Query,
    Scan,
    TagResource,
    TransactGetItems,
    TransactWriteItems,
    UntagResource,
    UpdateContinuousBackups,
    UpdateItem,
    UpdateTable,
    UpdateTimeToLive,
  },
};
