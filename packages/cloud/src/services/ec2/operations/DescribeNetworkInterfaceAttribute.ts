import { ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { onNothing } from "../check.js";
import { require } from "../find.js";
import { NETWORK_INTERFACE } from "../kind.js";
import { operation } from "../operation.js";
import { wireInterface } from "../wire-interface.js";

/** Source: Amazon EC2 API reference, DescribeNetworkInterfaceAttribute. */
export const DescribeNetworkInterfaceAttribute = operation(
  "DescribeNetworkInterfaceAttribute",
  ["NetworkInterfaceId", "Attribute"],
  {
    authorize: (_input, read) => onNothing("DescribeNetworkInterfaceAttribute", read),
    run({ NetworkInterfaceId, Attribute }, context) {
      const row = require(NETWORK_INTERFACE, NetworkInterfaceId, context);
      const { Groups, Attachment } = wireInterface(row, context.store);
      switch (Attribute) {
        case "description":
          return { NetworkInterfaceId, Description: { Value: row.description } };
        case "groupSet":
          return { NetworkInterfaceId, Groups };
        case "sourceDestCheck":
          return { NetworkInterfaceId, SourceDestCheck: { Value: row.sourceDestCheck } };
        case "attachment":
          return { NetworkInterfaceId, ...(Attachment && { Attachment }) };
        default:
          return refuse(ec2ParameterMissing, { parameter: "attribute" });
      }
    },
  },
);
