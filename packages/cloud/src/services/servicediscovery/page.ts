import { refuse, serviceDiscoveryNextTokenInvalid } from "@understudy/catalogue";
import { pageByNumber } from "../page-by-number.js";

interface PageRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}

/** One page of a list, 100 entries when the request does not say. @throws Failure servicediscovery.next-token-invalid */
export const page = <Item>(items: readonly Item[], request: PageRequest, name: string) =>
  pageByNumber(items, request, { name, usual: 100, refuseToken: () => refuse(serviceDiscoveryNextTokenInvalid, {}) });
