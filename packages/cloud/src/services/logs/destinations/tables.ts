/** Where logs may be sent: destinations of subscription filters, and the ends of deliveries. Records: nothing is sent. */
import type { DeliveryDestination, DeliverySource, Destination } from "@aws-sdk/client-cloudwatch-logs";
import { table } from "../../../store/table.js";
import type { Place } from "../arn.js";
import { regionKey } from "../tables.js";

interface Named extends Place {
  readonly arn: string;
  readonly tags: { readonly [key: string]: string };
}

export interface DestinationRow extends Named {
  readonly destination: Destination;
}

export interface DeliveryDestinationRow extends Named {
  readonly destination: DeliveryDestination;
}

export interface DeliverySourceRow extends Named {
  readonly source: DeliverySource;
}

/** Source: Service Authorization Reference, "Amazon CloudWatch Logs". */
export const destinationArn = ({ region, account }: Place, name: string) =>
  `arn:aws:logs:${region}:${account}:destination:${name}`;
export const deliveryDestinationArn = ({ region, account }: Place, name: string) =>
  `arn:aws:logs:${region}:${account}:delivery-destination:${name}`;
export const deliverySourceArn = ({ region, account }: Place, name: string) =>
  `arn:aws:logs:${region}:${account}:delivery-source:${name}`;

const byArn = { key: (row: Named) => row.arn, indexes: { region: (row: Named) => regionKey(row.account, row.region) } };

export const destinations = table<DestinationRow>()({ name: "logs.destination", ...byArn });
export const deliveryDestinations = table<DeliveryDestinationRow>()({ name: "logs.delivery-destination", ...byArn });
export const deliverySources = table<DeliverySourceRow>()({ name: "logs.delivery-source", ...byArn });
