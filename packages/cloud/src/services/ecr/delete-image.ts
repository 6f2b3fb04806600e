import type { Store } from "../../store/store.js";
import type { ImageRow } from "./tables.js";
import { digestKey, images, layers } from "./tables.js";

/** Deletes an image, and the layers that no other image of its repository has. */
export function deleteImage(image: ImageRow, store: Store): void {
  const { repositoryArn } = image;
  store.delete(images, digestKey(repositoryArn, image.digest));
  for (const digest of image.layers) {
    const key = digestKey(repositoryArn, digest);
    if (store.count(images, "layer", key) === 0) store.delete(layers, key);
  }
}
