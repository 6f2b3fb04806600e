import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { quotas } from "../quotas.js";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { makeInstanceProfile } from "../testing/instance-profile-for-test.js";

const create = { InstanceProfileName: "web" };
const Tags = [{ Key: "team", Value: "a" }];

describe("CreateInstanceProfile", () => {
  it("makes an empty profile", () => {
    const gate = iamForTest();
    expect(gate.call("CreateInstanceProfile", { ...create, Path: "/team/", Tags })).toEqual({
      InstanceProfile: {
        Path: "/team/",
        InstanceProfileName: "web",
        InstanceProfileId: expect.stringMatching(/^AIPA[A-Z2-7]{17}$/),
        Arn: arnOf("instance-profile/team/web"),
        CreateDate: new Date(START),
        Roles: [],
        Tags,
      },
    });
    const other = gate.call("CreateInstanceProfile", { InstanceProfileName: "other" }).InstanceProfile;
    expect(other).toMatchObject({ Path: "/", Arn: arnOf("instance-profile/other") });
    expect(other).not.toHaveProperty("Tags");
  });

  it("is refused for a name that is taken, in whatever case and path", () => {
    const gate = iamForTest();
    makeInstanceProfile(gate, "WEB", { Path: "/team/" });
    expect(gate.refusal("CreateInstanceProfile", create)).toEqual({
      id: "iam.instance-profile-already-exists",
      code: "EntityAlreadyExists",
      status: 409,
      message: "Instance Profile web already exists.",
    });
  });

  it("is refused beyond the quota", () => {
    const gate = iamForTest();
    for (let i = 0; i < quotas.InstanceProfilesPerAccount; i++) makeInstanceProfile(gate, `p${i}`);
    expect(gate.refusal("CreateInstanceProfile", create)).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for InstanceProfilesPerAccount: 1000",
    });
  });

  it("needs iam:CreateInstanceProfile on the profile that is to be", () => {
    expectDenied(
      iamForTest(),
      "CreateInstanceProfile",
      { ...create, Path: "/team/" },
      arnOf("instance-profile/team/web"),
    );
  });

  it("needs iam:TagInstanceProfile too when it comes with tags, and is allowed by them", () => {
    const gate = iamForTest();
    const condition = { StringEquals: { "aws:RequestTag/team": "a" } };
    const both = ["iam:CreateInstanceProfile", "iam:TagInstanceProfile"];
    const without = makeCaller(gate, "creator", allowing("iam:CreateInstanceProfile"));
    const tagger = makeCaller(gate, "tagger", allowing(both, "*", condition));
    expect(gate.refusal("CreateInstanceProfile", { ...create, Tags }, { as: without }).message).toContain(
      "not authorized to perform: iam:TagInstanceProfile on resource",
    );
    expect(gate.refusal("CreateInstanceProfile", create, { as: tagger }).code).toBe("AccessDenied");
    expect(gate.call("CreateInstanceProfile", { ...create, Tags }, { as: tagger }).InstanceProfile).toBeDefined();
  });
});
