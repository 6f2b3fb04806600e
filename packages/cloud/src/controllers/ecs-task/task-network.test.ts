/** A task's network interface, from RunTask to STOPPED, and what is refused on the way. */
import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { networkInterfaces } from "../../services/ec2/interface-tables.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { createExecutionRole, createService, eventTexts, registerTaskDefinition } from "../../testing/ecs-for-test.js";

interface Task {
  readonly taskArn: string;
  readonly lastStatus: string;
  readonly stoppedReason?: string;
  readonly stopCode?: string;
  readonly attachments: readonly { id: string; status: string; details: { name: string; value: string }[] }[];
  readonly containers: readonly { networkInterfaces: readonly { privateIpv4Address: string }[] }[];
}

interface Made {
  readonly VpcId: string;
  readonly SubnetId: string;
  readonly GroupId: string;
}

function world() {
  const test = cloudForTest();
  const { call, advance } = test;
  call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  registerTaskDefinition(test, {}, { dockerLabels: { "understudy.rehearse": "run" } });
  const ec2 = <Output = never>(operation: string, input: object = {}) => call<Output>("ec2", operation, input);
  const network = (block: number, bits = 24): Made => {
    const CidrBlock = `10.${block}.0.0/16`;
    const { Vpc } = ec2<{ Vpc: { VpcId: string } }>("CreateVpc", { CidrBlock });
    const range = { VpcId: Vpc.VpcId, CidrBlock: `10.${block}.1.0/${bits}` };
    const { Subnet } = ec2<{ Subnet: { SubnetId: string } }>("CreateSubnet", range);
    const group = { GroupName: "app", Description: "d", VpcId: Vpc.VpcId };
    const { GroupId } = ec2<{ GroupId: string }>("CreateSecurityGroup", group);
    return { VpcId: Vpc.VpcId, SubnetId: Subnet.SubnetId, GroupId };
  };
  const run = async (awsvpcConfiguration: object, count = 1): Promise<readonly Task[]> => {
    const input = { cluster: "demo", taskDefinition: "web", launchType: "FARGATE", count };
    const { tasks } = call<{ tasks: Task[] }>("ecs", "RunTask", {
      ...input,
      networkConfiguration: { awsvpcConfiguration },
    });
    await advance(0);
    return shown(tasks.map(({ taskArn }) => taskArn));
  };
  const shown = (tasks: readonly string[]) =>
    call<{ tasks: Task[] }>("ecs", "DescribeTasks", { cluster: "demo", tasks }).tasks;
  const stop = async (task: string) => {
    call("ecs", "StopTask", { cluster: "demo", task });
    await advance(31_000);
  };
  const interfaces = (Filters: readonly object[] = []) =>
    ec2<{ NetworkInterfaces: { [member: string]: unknown }[] }>("DescribeNetworkInterfaces", { Filters })
      .NetworkInterfaces;
  const refusal = (work: () => unknown): string => {
    try {
      work();
    } catch (error) {
      if (error instanceof Failure) return `${error.code}: ${error.message}`;
      throw error;
    }
    return "done";
  };
  const runRefused = (awsvpcConfiguration: object) =>
    refusal(() =>
      call("ecs", "RunTask", {
        cluster: "demo",
        taskDefinition: "web",
        launchType: "FARGATE",
        networkConfiguration: { awsvpcConfiguration },
      }),
    );
  return { ...test, ec2, network, run, shown, stop, interfaces, refusal, runRefused };
}

const detail = (task: Task | undefined, wanted: string) =>
  task?.attachments[0]?.details.find(({ name }) => name === wanted)?.value;

describe("a task's network interface", () => {
  it("is made in the subnet with the groups, shown by both services, and gone with the task", async () => {
    const { network, run, interfaces, stop, shown, defects } = world();
    const { VpcId, SubnetId, GroupId } = network(0);
    const [task] = await run({ subnets: [SubnetId], securityGroups: [GroupId], assignPublicIp: "ENABLED" });
    const [eni] = interfaces();
    expect(eni).toMatchObject({
      SubnetId,
      VpcId,
      NetworkInterfaceId: detail(task, "networkInterfaceId"),
      MacAddress: detail(task, "macAddress"),
      PrivateIpAddress: "10.0.1.4",
      Description: `arn:aws:ecs:us-east-1:000000000000:attachment/${task?.attachments[0]?.id}`,
      Groups: [{ GroupId, GroupName: "app" }],
      InterfaceType: "interface",
      RequesterManaged: true,
      RequesterId: expect.stringMatching(/^AROA\w+:ecs-eni-provisioning$/),
      Status: "in-use",
      Attachment: { Status: "attached", DeviceIndex: 1, InstanceOwnerId: "578734482556" },
      Association: { IpOwnerId: "amazon", PublicIp: expect.stringMatching(/^54\./) },
    });
    expect(detail(task, "privateIPv4Address")).toBe("10.0.1.4");
    expect(detail(task, "privateDnsName")).toBe("ip-10-0-1-4.ec2.internal");
    expect(task?.containers[0]?.networkInterfaces).toMatchObject([{ privateIpv4Address: "10.0.1.4" }]);
    await stop(task?.taskArn ?? "");
    expect(interfaces()).toEqual([]);
    expect(shown([task?.taskArn ?? ""])).toMatchObject([
      { lastStatus: "STOPPED", attachments: [{ status: "DELETED" }] },
    ]);
    expect(defects).toEqual([]);
  });

  it("has the VPC's own group where none is given, and no public address unless asked for", async () => {
    const { network, run, interfaces } = world();
    await run({ subnets: [network(0).SubnetId] });
    const [eni] = interfaces();
    expect(eni).toMatchObject({ Groups: [{ GroupName: "default" }] });
    expect(eni).not.toHaveProperty("Association");
  });

  it("keeps subnet and group from being deleted, and from those who did not ask for it", async () => {
    const { network, run, ec2, refusal, stop, interfaces } = world();
    const { SubnetId, GroupId } = network(0);
    const [task] = await run({ subnets: [SubnetId], securityGroups: [GroupId] });
    const NetworkInterfaceId = detail(task, "networkInterfaceId");
    expect(refusal(() => ec2("DeleteSubnet", { SubnetId }))).toBe(
      `DependencyViolation: The subnet '${SubnetId}' has dependencies and cannot be deleted.`,
    );
    expect(refusal(() => ec2("DeleteSecurityGroup", { GroupId }))).toBe(
      `DependencyViolation: resource ${GroupId} has a dependent object`,
    );
    expect(refusal(() => ec2("DeleteNetworkInterface", { NetworkInterfaceId }))).toBe(
      "AuthFailure: You do not have permission to access the specified resource.",
    );
    expect(interfaces()).toHaveLength(1);
    await stop(task?.taskArn ?? "");
    expect(refusal(() => ec2("DeleteSubnet", { SubnetId }))).toBe("done");
    expect(refusal(() => ec2("DeleteSecurityGroup", { GroupId }))).toBe("done");
  });

  it("takes subnets and groups that were never known here", async () => {
    const { run, interfaces } = world();
    const tasks = await run({ subnets: ["subnet-1"], securityGroups: ["sg-1"] }, 2);
    expect(tasks.map((task) => detail(task, "privateIPv4Address"))).toEqual(["10.0.0.4", "10.0.0.5"]);
    expect(interfaces()).toMatchObject([
      { SubnetId: "subnet-1", Groups: [{ GroupId: "sg-1" }] },
      { SubnetId: "subnet-1" },
    ]);
  });

  it("uses one session of the role for many tasks", async () => {
    const { run, cloud } = world();
    await run({ subnets: ["subnet-1"] }, 5);
    const sessions = cloud.decisions
      .list(1_000)
      .filter(({ service, controller }) => service === "sts" && controller === "ecs-task");
    expect(sessions).toHaveLength(1);
    expect(cloud.store.all(networkInterfaces)).toHaveLength(5);
  });

  it("is asked for through the gate, as AWSServiceRoleForECS", async () => {
    const { run, cloud } = world();
    await run({ subnets: ["subnet-1"] });
    const asked = cloud.decisions.list(1_000).filter(({ service, parent }) => service === "ec2" && !parent);
    expect(asked.map(({ operation }) => operation).sort()).toEqual([
      "CreateNetworkInterface",
      "CreateNetworkInterfacePermission",
    ]);
    for (const { principal, checks } of asked) {
      expect(principal).toBe("arn:aws:sts::000000000000:assumed-role/AWSServiceRoleForECS/ecs-eni-provisioning");
      expect(checks.every(({ policy }) => policy === "AmazonECSServiceRolePolicy")).toBe(true);
    }
  });
});

describe("ECS refuses", () => {
  it("subnets and groups that were deleted", () => {
    const { network, ec2, runRefused } = world();
    const { SubnetId, GroupId } = network(0);
    ec2("DeleteSubnet", { SubnetId });
    ec2("DeleteSecurityGroup", { GroupId });
    expect(runRefused({ subnets: ["subnet-1", SubnetId] })).toBe(
      `InvalidParameterException: Error retrieving subnet information for [subnet-1, ${SubnetId}]: The subnet ID '${SubnetId}' does not exist (ErrorCode: InvalidSubnetID.NotFound)`,
    );
    expect(runRefused({ subnets: ["subnet-1"], securityGroups: [GroupId] })).toBe(
      `InvalidParameterException: Error retrieving security group information for [${GroupId}]: The security group '${GroupId}' does not exist (ErrorCode: InvalidGroup.NotFound)`,
    );
  });

  it("subnets of several VPCs, and a group of another VPC", () => {
    const { network, runRefused } = world();
    const [one, other] = [network(0), network(1)];
    expect(runRefused({ subnets: [one.SubnetId, other.SubnetId] })).toBe(
      "InvalidParameterException: subnets can be in at most one VPC.",
    );
    expect(runRefused({ subnets: [one.SubnetId], securityGroups: [other.GroupId] })).toBe(
      `InvalidParameterException: Security group ${other.GroupId} does not appear to belong to the same VPC as the input subnets.`,
    );
  });

  it("a service whose subnet is gone, when it is made", () => {
    const { network, ec2, refusal, ...test } = world();
    const { SubnetId } = network(0);
    ec2("DeleteSubnet", { SubnetId });
    const networkConfiguration = { awsvpcConfiguration: { subnets: [SubnetId] } };
    expect(refusal(() => createService(test, { networkConfiguration }))).toContain("InvalidSubnetID.NotFound");
  });
});

describe("a task stops", () => {
  it("when its subnet is full", async () => {
    const { network, run } = world();
    // A /28 has 16 addresses, of which AWS keeps five.
    const subnets = [network(0, 28).SubnetId];
    await run({ subnets }, 10);
    const tasks = await run({ subnets, assignPublicIp: "ENABLED" }, 2);
    const stopped = tasks.filter(({ lastStatus }) => lastStatus === "STOPPED");
    expect(stopped).toMatchObject([
      {
        stopCode: "TaskFailedToStart",
        stoppedReason: `Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet '${subnets[0]}': InsufficientFreeAddressesInSubnet`,
      },
    ]);
    expect(tasks).toHaveLength(2);
  });

  it("when its service's subnet was deleted in the meantime", async () => {
    const { network, ec2, call, advance, shown, ...test } = world();
    const { SubnetId } = network(0);
    const networkConfiguration = { awsvpcConfiguration: { subnets: [SubnetId] } };
    createService({ call, advance, ...test }, { desiredCount: 0, networkConfiguration });
    ec2("DeleteSubnet", { SubnetId });
    call("ecs", "UpdateService", { cluster: "demo", service: "web", desiredCount: 1 });
    await advance(0);
    const list = { cluster: "demo", desiredStatus: "STOPPED" };
    const { taskArns } = call<{ taskArns: string[] }>("ecs", "ListTasks", list);
    expect(shown(taskArns)[0]?.stoppedReason).toBe(
      `Unexpected EC2 error while attempting to Create Network Interface in subnet '${SubnetId}': InvalidSubnetID.NotFound`,
    );
    expect(eventTexts({ call, advance, ...test }).join()).toContain("Create Network Interface");
  });
});
