import { ec2ParameterInvalid, ec2Reasons, refuse } from "@understudy/catalogue";
import type { Read } from "../../../gate/operation.js";
import { onNothing } from "../check.js";
import { findDefaultVpc } from "../default-vpc.js";
import { operation } from "../operation.js";

/** Source: Amazon EC2 API reference, DescribeAccountAttributes; the values are those of a new account. */
export const DescribeAccountAttributes = operation("DescribeAccountAttributes", ["AttributeNames"], {
  authorize: (_input, read) => onNothing("DescribeAccountAttributes", read),
  run({ AttributeNames = [] }, context) {
    const attributes = attributesOf(context);
    const unknown = AttributeNames.find((name) => !Object.hasOwn(attributes, name));
    if (unknown !== undefined) {
      refuse(ec2ParameterInvalid, { value: unknown, parameter: "attributeName", reason: ec2Reasons.attribute });
    }
    const shown = Object.entries(attributes).filter(
      ([name]) => AttributeNames.length === 0 || AttributeNames.includes(name as never),
    );
    return {
      AccountAttributes: shown.map(([AttributeName, values]) => ({
        AttributeName,
        AttributeValues: values.map((AttributeValue) => ({ AttributeValue })),
      })),
    };
  },
});

function attributesOf(read: Read): { readonly [name: string]: readonly string[] } {
  return {
    "vpc-max-security-groups-per-interface": ["5"],
    "max-instances": ["20"],
    "supported-platforms": ["VPC"],
    "default-vpc": [findDefaultVpc(read)?.id ?? "none"],
    "max-elastic-ips": ["5"],
    "vpc-max-elastic-ips": ["5"],
  };
}
