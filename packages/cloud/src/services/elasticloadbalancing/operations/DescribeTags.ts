import { describeCheck } from "../check.js";
import { requireTagged } from "../find.js";
import { operation } from "../operation.js";

/** Source: Elastic Load Balancing API reference, DescribeTags. */
export const DescribeTags = operation("DescribeTags", {
  authorize: () => [describeCheck("DescribeTags")],
  run: (input, context) => ({
    TagDescriptions: input.ResourceArns.map((ResourceArn) => ({
      ResourceArn,
      Tags: [...requireTagged(ResourceArn, context).row.tags],
    })),
  }),
});
