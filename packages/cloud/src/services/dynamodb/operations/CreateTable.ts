import { dynamodbTableAlreadyExists, refuse } from "@understudy/catalogue";
import { requestTags, tableCheck } from "../check.js";
import { checkPolicy } from "../check-policy.js";
import { checkTableInput } from "../check-table-input.js";
import { findTable } from "../find-table.js";
import { newTable } from "../new-table.js";
import { operation } from "../operation.js";
import { refuseUnsupported } from "../refuse-unsupported.js";
import { tables } from "../tables.js";
import { wireTable } from "../wire-table.js";

/**
 * Source: DynamoDB API reference, CreateTable; Developer Guide, "Tagging resources" for `dynamodb:TagResource`.
 * DIFFERS: the answer says CREATING, and from then on the table is ACTIVE; AWS takes seconds. AWS also asks for a grant on a
 * customer's key and for its use with every request; here the key must be there and the caller may describe it.
 */
export const CreateTable = operation("CreateTable", {
  authorize: ({ TableName = "", Tags = [], ResourcePolicy }, read) => [
    tableCheck("CreateTable", TableName, read, { context: requestTags(Tags) }),
    ...(Tags.length > 0 ? [tableCheck("TagResource", TableName, read, { context: requestTags(Tags) })] : []),
    ...(ResourcePolicy === undefined ? [] : [tableCheck("PutResourcePolicy", TableName, read)]),
  ],
  run(input, context) {
    const { TableName = "", ResourcePolicy } = input;
    const { name, row } = findTable(TableName, context);
    refuseUnsupported("CreateTable", input);
    checkTableInput({ ...input, TableName: name }, context);
    if (row) refuse(dynamodbTableAlreadyExists, { table: name });
    if (ResourcePolicy !== undefined) checkPolicy(ResourcePolicy, context);
    const made = newTable({ ...input, TableName: name }, context);
    context.store.put(tables, made);
    return { TableDescription: wireTable(made, "CREATING", context) };
  },
});
