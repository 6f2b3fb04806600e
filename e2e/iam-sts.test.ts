/** IAM, STS and Organizations as stock clients see them: boto3 with its paginators and typed errors, and aws-cli. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { run, shell, startServer } from "./testing/server.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(["--ephemeral", "--runtime", "rehearsal", "--clock", "manual"]);
});
afterAll(async () => {
  await server.stop();
});

/** What every script begins with. */
const PRELUDE = `
import base64, boto3, datetime, hashlib, hmac, json, struct, sys, urllib.request
from botocore.exceptions import ClientError
URL = sys.argv[1]
def client(name, key="test", secret="test", token=None):
    return boto3.client(name, endpoint_url=URL, region_name="us-east-1", aws_access_key_id=key, aws_secret_access_key=secret, aws_session_token=token)
def of(name, credentials): return client(name, credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials.get("SessionToken"))
def refused(code, part, call, **asked):
    try: call(**asked)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code and part in error.response["Error"]["Message"], error
        return
    assert False, "not refused"
def allow(action, resource="*", effect="Allow", **more):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": effect, "Action": action, "Resource": resource, **more}]})
def trusting(principal, action="sts:AssumeRole", **more):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": principal, "Action": action, **more}]})
def clock(advance=None):
    body = json.dumps({"advance": advance}).encode() if advance else None
    with urllib.request.urlopen(URL + "/_understudy/clock", body) as answer:
        return datetime.datetime.fromisoformat(json.load(answer)["now"].replace("Z", "+00:00")).timestamp()
iam, sts = client("iam"), client("sts")
ACCOUNT = "000000000000"
`;

/** Runs a script of Python; it says so when all was as it should be. */
async function python(script: string): Promise<void> {
  const answer = await run("python3", ["-c", `${PRELUDE}${script}\nprint("as expected")`, server.url], {
    AWS_MAX_ATTEMPTS: "1",
  });
  expect(answer.stderr).toBe("");
  expect(answer.stdout).toBe("as expected\n");
}

describe("boto3", () => {
  it("has users in groups, with policies, boundaries and tags", () =>
    python(`
iam.create_group(GroupName="developers")
iam.put_group_policy(GroupName="developers", PolicyName="look", PolicyDocument=allow("iam:List*"))
for name in ["ana", "ben", "cleo", "dan", "eve"]:
    iam.create_user(UserName=name, Path="/team/", Tags=[{"Key": "name", "Value": name}])
    iam.add_user_to_group(GroupName="developers", UserName=name)
ana = of("iam", iam.create_access_key(UserName="ana")["AccessKey"])
assert [len(page["Users"]) for page in ana.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 2})] == [2, 2, 1]
members = [user["UserName"] for page in iam.get_paginator("get_group").paginate(GroupName="developers", PaginationConfig={"PageSize": 2}) for user in page["Users"]]
assert members == ["ana", "ben", "cleo", "dan", "eve"], members
limit = iam.create_policy(PolicyName="limit", PolicyDocument=allow("s3:*"))["Policy"]["Arn"]
iam.put_user_permissions_boundary(UserName="ana", PermissionsBoundary=limit)
refused("AccessDenied", "because no permissions boundary allows the iam:ListUsers action", ana.list_users)
for action in ["iam:*", "ecs:*"]: iam.create_policy_version(PolicyArn=limit, PolicyDocument=allow(action), SetAsDefault=True)
refused("AccessDenied", "no permissions boundary", ana.list_users)
iam.set_default_policy_version(PolicyArn=limit, VersionId="v2")
assert ana.list_users()["Users"]
iam.delete_policy_version(PolicyArn=limit, VersionId="v1")
assert [(one["VersionId"], one["IsDefaultVersion"]) for one in iam.list_policy_versions(PolicyArn=limit)["Versions"]] == [("v3", False), ("v2", True)]
refused("DeleteConflict", "default version", iam.delete_policy_version, PolicyArn=limit, VersionId="v2")
iam.delete_user_permissions_boundary(UserName="ana")
iam.remove_user_from_group(GroupName="developers", UserName="ana")
refused("AccessDenied", "no identity-based policy allows the iam:ListUsers action", ana.list_users)
iam.tag_user(UserName="ana", Tags=[{"Key": "cost", "Value": "7"}])
iam.untag_user(UserName="ana", TagKeys=["name"])
assert iam.list_user_tags(UserName="ana")["Tags"] == [{"Key": "cost", "Value": "7"}]
iam.update_group(GroupName="developers", NewGroupName="crew")
assert [group["GroupName"] for group in iam.list_groups_for_user(UserName="ben")["Groups"]] == ["crew"]
refused("DeleteConflict", "", iam.delete_group, GroupName="crew")
`));

  it("is told what identities may do, and everything about them", () =>
    python(`
iam.create_user(UserName="fay")
iam.create_group(GroupName="readers")
iam.add_user_to_group(GroupName="readers", UserName="fay")
iam.put_group_policy(GroupName="readers", PolicyName="read", PolicyDocument=allow("s3:Get*", Condition={"StringEquals": {"aws:username": "fay"}}))
fay, readers = iam.get_user(UserName="fay")["User"]["Arn"], iam.get_group(GroupName="readers")["Group"]["Arn"]
def simulated(source, actions):
    pages = iam.get_paginator("simulate_principal_policy").paginate(PolicySourceArn=source, ActionNames=actions, PaginationConfig={"PageSize": 1})
    return [(one["EvalActionName"], one["EvalDecision"]) for page in pages for one in page["EvaluationResults"]]
assert simulated(fay, ["s3:GetObject", "s3:PutObject"]) == [("s3:GetObject", "allowed"), ("s3:PutObject", "implicitDeny")]
assert iam.get_context_keys_for_principal_policy(PolicySourceArn=readers)["ContextKeyNames"] == ["aws:username"]
iam.create_role(RoleName="machine", AssumeRolePolicyDocument=trusting({"Service": "ec2.amazonaws.com"}))
iam.create_instance_profile(InstanceProfileName="machines", Path="/ec2/")
iam.add_role_to_instance_profile(InstanceProfileName="machines", RoleName="machine")
assert iam.get_waiter("instance_profile_exists").wait(InstanceProfileName="machines") is None
assert [profile["InstanceProfileName"] for profile in iam.list_instance_profiles_for_role(RoleName="machine")["InstanceProfiles"]] == ["machines"]
refused("LimitExceeded", "InstanceSessionsPerInstanceProfile", iam.add_role_to_instance_profile, InstanceProfileName="machines", RoleName="machine")
refused("DeleteConflict", "", iam.delete_role, RoleName="machine")
pages = list(iam.get_paginator("get_account_authorization_details").paginate(PaginationConfig={"PageSize": 2}))
told = {kind: [one for page in pages for one in page[kind]] for kind in ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"]}
assert len(pages) > 2 and next(one for one in told["UserDetailList"] if one["UserName"] == "fay")["GroupList"] == ["readers"], told
document = next(one for one in told["GroupDetailList"] if one["GroupName"] == "readers")["GroupPolicyList"][0]["PolicyDocument"]
assert document["Statement"][0]["Action"] == "s3:Get*", document
assert next(one for one in told["RoleDetailList"] if one["RoleName"] == "machine")["InstanceProfileList"][0]["Path"] == "/ec2/"
`));

  it("has passwords, aliases, second factors, and a report on them", () =>
    python(`
iam.create_account_alias(AccountAlias="my-company")
assert iam.list_account_aliases()["AccountAliases"] == ["my-company"]
iam.update_account_password_policy(MinimumPasswordLength=12, MaxPasswordAge=90)
iam.create_user(UserName="gil")
refused("PasswordPolicyViolation", "", iam.create_login_profile, UserName="gil", Password="short")
iam.create_login_profile(UserName="gil", Password="Correct-Horse-7-Battery", PasswordResetRequired=True)
assert iam.get_login_profile(UserName="gil")["LoginProfile"]["PasswordResetRequired"] is True
iam.put_user_policy(UserName="gil", PolicyName="p", PolicyDocument=allow(["iam:GetUser", "iam:ListUsers"], Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}))
key = iam.create_access_key(UserName="gil")["AccessKey"]
refused("AccessDenied", "iam:GetUser", of("iam", key).get_user)
used = iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])
assert used["UserName"] == "gil" and used["AccessKeyLastUsed"]["ServiceName"] == "iam", used
assert sts.get_access_key_info(AccessKeyId=key["AccessKeyId"])["Account"] == ACCOUNT
device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
def code(periods):
    digest = hmac.new(base64.b32decode(device["Base32StringSeed"]), struct.pack(">Q", int(clock() // 30) + periods), hashlib.sha1).digest()
    return "%06d" % ((struct.unpack(">I", digest[digest[-1] & 15:][:4])[0] & 0x7FFFFFFF) % 1000000)
iam.enable_mfa_device(UserName="gil", SerialNumber=device["SerialNumber"], AuthenticationCode1=code(-1), AuthenticationCode2=code(0))
mine = of("sts", key)
refused("AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code", mine.get_session_token, SerialNumber=device["SerialNumber"], TokenCode=code(0))
refused("InvalidClientTokenId", "security token", of("iam", mine.get_session_token()["Credentials"]).get_user)
shown = mine.get_session_token(SerialNumber=device["SerialNumber"], TokenCode=code(1))["Credentials"]
assert of("iam", shown).get_user()["User"]["UserName"] == "gil"
refused("AccessDenied", "GetSessionToken", of("sts", shown).get_session_token)
assert iam.generate_credential_report()["State"] == "STARTED"
refused("ReportInProgress", "", iam.get_credential_report)
clock("2s")
report = iam.get_credential_report()["Content"].decode().split("\\n")
row = dict(zip(report[0].split(","), next(line for line in report if line.startswith("gil,")).split(",")))
assert (row["password_enabled"], row["mfa_active"], row["access_key_1_last_used_service"]) == ("true", "true", "iam"), row
assert row["password_next_rotation"] > row["password_last_changed"], row
`));

  it("assumes roles with external ids, tags and session policies, and lets others in", () =>
    python(`
iam.create_user(UserName="hal")
hal = iam.create_access_key(UserName="hal")["AccessKey"]
arn = iam.get_user(UserName="hal")["User"]["Arn"]
role = iam.create_role(RoleName="vendor", MaxSessionDuration=7200, AssumeRolePolicyDocument=trusting({"AWS": arn}, ["sts:AssumeRole", "sts:TagSession"],
    Condition={"StringEquals": {"sts:ExternalId": "42"}}))["Role"]["Arn"]
iam.put_role_policy(RoleName="vendor", PolicyName="p", PolicyDocument=allow("iam:*"))
assume = of("sts", hal).assume_role
asked = dict(RoleArn=role, RoleSessionName="visit")
refused("AccessDenied", "is not authorized to perform: sts:AssumeRole on resource: " + role, assume, **asked)
refused("ValidationError", "MaxSessionDuration", assume, ExternalId="42", DurationSeconds=7201, **asked)
policy = allow(["iam:ListRoles", "iam:ListUsers"], Condition={"StringEquals": {"aws:PrincipalTag/team": "a"}})
made = assume(ExternalId="42", Tags=[{"Key": "team", "Value": "a"}], Policy=policy, **asked)
assert made["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/vendor/visit" and made["PackedPolicySize"] > 0
visit = of("iam", made["Credentials"])
assert visit.list_roles()["Roles"]
refused("AccessDenied", "because no session policy allows the iam:ListGroups action", visit.list_groups)
refused("AccessDenied", "no session policy", of("iam", assume(ExternalId="42", Policy=policy, **asked)["Credentials"]).list_roles)
iam.put_user_policy(UserName="hal", PolicyName="p", PolicyDocument=allow(["sts:GetFederationToken", "ecs:ListClusters"]))
bob = of("sts", hal).get_federation_token(Name="bob", Policy=allow("ecs:*"))
assert bob["FederatedUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:federated-user/bob"
assert of("ecs", bob["Credentials"]).list_clusters()["clusterArns"] == []
refused("AccessDeniedException", "ecs:CreateCluster", of("ecs", bob["Credentials"]).create_cluster)
refused("InvalidClientTokenId", "security token", of("iam", bob["Credentials"]).list_users)
iam.update_access_key(UserName="hal", AccessKeyId=hal["AccessKeyId"], Status="Inactive")
refused("InvalidClientTokenId", "security token", of("sts", hal).get_caller_identity)
clock("2h")
refused("ExpiredToken", "expired", visit.list_roles)
`));

  it("is limited by an organization's policies", () =>
    python(`
organizations, member = client("organizations"), client("organizations", "222222222222")
organizations.create_organization(FeatureSet="ALL")
root = organizations.list_roots()["Roots"][0]["Id"]
organizations.enable_policy_type(RootId=root, PolicyType="SERVICE_CONTROL_POLICY")
invited = organizations.invite_account_to_organization(Target={"Type": "ACCOUNT", "Id": "222222222222"})["Handshake"]["Id"]
member.accept_handshake(HandshakeId=invited)
unit = organizations.create_organizational_unit(ParentId=root, Name="sandbox")["OrganizationalUnit"]["Id"]
guard = organizations.create_policy(Name="no-users", Description="", Type="SERVICE_CONTROL_POLICY", Content=allow("iam:CreateUser", effect="Deny"))["Policy"]["PolicySummary"]
organizations.attach_policy(PolicyId=guard["Id"], TargetId=unit)
users = client("iam", "222222222222")
users.create_user(UserName="before")
organizations.move_account(AccountId="222222222222", SourceParentId=root, DestinationParentId=unit)
refused("AccessDenied", "with an explicit deny in a service control policy: " + guard["Arn"], users.create_user, UserName="after")
pages = organizations.get_paginator("list_accounts").paginate(PaginationConfig={"PageSize": 1})
assert sorted(account["Id"] for page in pages for account in page["Accounts"]) == [ACCOUNT, "222222222222"]
organizations.detach_policy(PolicyId=guard["Id"], TargetId=unit)
users.create_user(UserName="after")
`));
});

describe("aws-cli", () => {
  it("has groups, reports and simulations in its own words", async () => {
    const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';
    const { stdout, stderr } = await shell(
      server.url,
      `aws iam create-group --group-name cli --query Group.Arn --output text
aws iam create-user --user-name ida --tags Key=team,Value=a --query User.Tags
aws iam add-user-to-group --group-name cli --user-name ida
aws iam put-group-policy --group-name cli --policy-name own --policy-document '${policy}'
aws iam simulate-principal-policy --policy-source-arn arn:aws:iam::000000000000:user/ida --action-names s3:GetObject \\
  --query 'EvaluationResults[0].[EvalDecision,MatchedStatements[0].SourcePolicyId]' --output text
aws iam list-groups-for-user --user-name ida --query 'Groups[].GroupName' --output text
aws iam delete-group --group-name cli || true`,
    );
    expect(stdout.replaceAll(/\s+/g, " ")).toBe(
      'arn:aws:iam::000000000000:group/cli [ { "Key": "team", "Value": "a" } ] allowed group_cli_own cli ',
    );
    expect(stderr).toContain(
      "An error occurred (DeleteConflict) when calling the DeleteGroup operation: Cannot delete entity, must",
    );
  });
});
