/** Keeps registries tidy: lets images go by their repository's lifecycle policy, and what pushes left behind. */
import { deleteImage } from "../../services/ecr/delete-image.js";
import { digestKey, images, layers, repositories, uploads } from "../../services/ecr/tables.js";
import type { Controller, ControllerParts } from "../controller.js";
import { expire } from "./expire.js";

const HOUR = 3_600_000;
/** What no image names, and an upload that nobody completed, is kept that long. AWS does not say how long it keeps them. */
const DAY = 24 * HOUR;

const IMAGES = "images";
const LEFTOVERS = "leftovers";

/** Looks once an hour. AWS lets images go within a day (Amazon ECR User Guide, "Automate the cleanup of images"). */
export function ecrRegistryController({ store, clock }: ControllerParts): Controller {
  const expireImages = () => {
    for (const { arn, lifecyclePolicy } of store.all(repositories)) {
      if (!lifecyclePolicy) continue;
      const gone = expire(lifecyclePolicy.text, store.list(images, "repository", arn), clock.now());
      // An image that an index names goes after its index.
      const free = gone.filter(({ digest }) => store.count(images, "member", digestKey(arn, digest)) === 0);
      store.transact(() => {
        for (const image of free) deleteImage(image, store);
      });
    }
  };
  const clearLeftovers = () => {
    const isOld = (time: number) => time + DAY <= clock.now();
    for (const { uploadId, startedAt } of store.all(uploads)) if (isOld(startedAt)) store.delete(uploads, uploadId);
    for (const { repositoryArn, digest, createdAt } of store.all(layers)) {
      const key = digestKey(repositoryArn, digest);
      if (isOld(createdAt) && store.count(images, "layer", key) === 0) store.delete(layers, key);
    }
  };
  return {
    name: "ecr-registry",
    concerns: () => [],
    all: () => [IMAGES, LEFTOVERS],
    reconcile(key) {
      if (key === IMAGES) expireImages();
      else clearLeftovers();
      return clock.now() + HOUR;
    },
  };
}
