// Written by `npm run generate:models`; do not edit.
import type { ServiceModel } from "./model.js";

/** What a router must know of a service before it opens the service's model. */
export type ServiceEntry = Pick<ServiceModel, "service" | "signingName" | "target" | "version" | "protocols">;

/** Every service that has a model file in `packages/cloud/models`. */
export const serviceIndex: readonly ServiceEntry[] = [
  {
    service: "ecs",
    signingName: "ecs",
    target: "AmazonEC2ContainerServiceV20141113",
    version: "2014-11-13",
    protocols: ["json1.1"],
  },
  {
    service: "iam",
    signingName: "iam",
    target: "AWSIdentityManagementV20100508",
    version: "2010-05-08",
    protocols: ["query"],
  },
  { service: "logs", signingName: "logs", target: "Logs_20140328", version: "2014-03-28", protocols: ["json1.1"] },
  {
    service: "sts",
    signingName: "sts",
    target: "AWSSecurityTokenServiceV20110615",
    version: "2011-06-15",
    protocols: ["query"],
  },
];
