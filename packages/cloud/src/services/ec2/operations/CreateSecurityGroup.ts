import {
  ec2GroupDuplicate,
  ec2GroupNameReserved,
  ec2ParameterInvalid,
  ec2ParameterMissing,
  ec2Reasons,
  refuse,
} from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import { on, onNew } from "../check.js";
import { requireDefaultVpc } from "../default-vpc.js";
import { require } from "../find.js";
import { newId } from "../ids.js";
import { arnOf, SECURITY_GROUP, VPC } from "../kind.js";
import { openEgress } from "../make-vpc.js";
import { operation } from "../operation.js";
import type { SecurityGroupRow } from "../tables.js";
import { securityGroupRules, securityGroups } from "../tables.js";
import { newTags, wireTags } from "../tags.js";

/** Without a VPC, the group is made in the default VPC. Source: Amazon EC2 API reference, CreateSecurityGroup. */
export const CreateSecurityGroup = operation(
  "CreateSecurityGroup",
  ["GroupName", "Description", "VpcId", "TagSpecifications"],
  {
    authorize(input, read) {
      const keys: RequestContext = input.VpcId === undefined ? {} : { "ec2:Vpc": arnOf(VPC, input.VpcId, read) };
      const { make, tag } = onNew("CreateSecurityGroup", SECURITY_GROUP, input, read, keys);
      return [make, ...(input.VpcId === undefined ? [] : [on("CreateSecurityGroup", VPC, input.VpcId, read)]), ...tag];
    },
    run(input, context) {
      const { account, region, store } = context;
      const name = input.GroupName ?? refuse(ec2ParameterMissing, { parameter: "GroupName" });
      const description = input.Description ?? refuse(ec2ParameterMissing, { parameter: "GroupDescription" });
      checkNames(name, description);
      const vpc = input.VpcId === undefined ? requireDefaultVpc(context) : require(VPC, input.VpcId, context);
      const tags = newTags(SECURITY_GROUP, input);
      if (name === "default") refuse(ec2GroupNameReserved, { name });
      if (store.list(securityGroups, "vpc", vpc.id).some((one) => one.name === name)) {
        refuse(ec2GroupDuplicate, { name, vpc: vpc.id });
      }
      const id = newId(context.ids);
      const group: SecurityGroupRow = { account, region, id: id("sg"), vpcId: vpc.id, tags, name, description };
      store.put(securityGroups, group);
      store.put(securityGroupRules, openEgress(group, id));
      return { GroupId: group.id, Tags: wireTags(tags), SecurityGroupArn: arnOf(SECURITY_GROUP, group.id, group) };
    },
  },
);

/** Source: Amazon EC2 API reference: up to 255 characters of a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$*; no name begins with sg-. */
function checkNames(name: string, description: string): void {
  const allowed = /^[\w .\-:/()#,@[\]+=&;{}!$*]{1,255}$/;
  const bad = (value: string, parameter: string) =>
    refuse(ec2ParameterInvalid, { value, parameter, reason: ec2Reasons.characters });
  if (!allowed.test(name) || name.startsWith("sg-")) bad(name, "groupName");
  if (!allowed.test(description)) bad(description, "GroupDescription");
}
