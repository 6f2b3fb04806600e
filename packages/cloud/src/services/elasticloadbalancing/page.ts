import { elbMarkerInvalid } from "@understudy/catalogue";
import { pageOfList } from "../iam/page.js";

/** Source: Elastic Load Balancing API reference, DescribeLoadBalancers.PageSize. */
const MOST = 400;

/** One page of rows that are at hand as a whole. @throws Failure elasticloadbalancing.marker-invalid */
export function page<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  { Marker, PageSize = MOST }: { readonly Marker?: string; readonly PageSize?: number },
): { readonly rows: readonly Row[]; readonly end: { readonly NextMarker?: string } } {
  const { items, end } = pageOfList({ Marker, MaxItems: PageSize }, rows, keyOf, elbMarkerInvalid);
  return { rows: items, end: end.Marker === undefined ? {} : { NextMarker: end.Marker } };
}
