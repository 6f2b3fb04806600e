import type { DynaliteIndex, DynaliteTable } from "./dynalite.js";
import type { IndexRow, TableRow } from "./tables.js";

/** A table as dynalite looks at it. @param wholeItems local indexes give whole items: see item-store.ts. */
export function dynaliteTable(name: string, row: TableRow, wholeItems: boolean): DynaliteTable {
  const { attributes, keySchema, localIndexes, globalIndexes } = row;
  const local = localIndexes.map(
    wholeItems ? (index) => wireIndex(index, { ProjectionType: "ALL" }) : (index) => wireIndex(index),
  );
  return {
    TableName: name,
    AttributeDefinitions: attributes,
    KeySchema: keySchema,
    ...(local.length > 0 && { LocalSecondaryIndexes: local }),
    ...(globalIndexes.length > 0 && { GlobalSecondaryIndexes: globalIndexes.map((index) => wireIndex(index)) }),
  };
}

function wireIndex(
  { name, keySchema, projection }: IndexRow,
  shown: DynaliteIndex["Projection"] = projection,
): DynaliteIndex {
  return { IndexName: name, KeySchema: keySchema, Projection: shown };
}
