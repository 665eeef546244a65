import "server-only";
import path from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { env } from "@/lib/core/env";
import { makePrivateFolder } from "@/lib/core/private-folder";

declare global {
  var rozoomDisk: { where: string; disk: Promise<Disk> } | undefined;
}

/** The store of this process: the bucket S3_BUCKET when it is set, else the folder `<DATA_DIR>/files`. */
export function disk(): Promise<Disk> {
  const settings = env();
  const where = settings.S3_BUCKET ?? path.resolve(settings.DATA_DIR, "files");
  if (globalThis.rozoomDisk?.where !== where) {
    const opening = settings.S3_BUCKET ? openBucket(settings.S3_BUCKET) : openFolder(where);
    globalThis.rozoomDisk = { where, disk: opening };
    opening.catch(() => {
      globalThis.rozoomDisk = undefined;
    });
  }
  return globalThis.rozoomDisk.disk;
}

/** Only this user enters the folder, so what is inside needs no rights of its own. */
async function openFolder(location: string): Promise<Disk> {
  makePrivateFolder(location);
  return new Disk(new FSDriver({ location, visibility: "private" }));
}

/** The SDK of S3 is 22 MB: only who uses it loads it. */
async function openBucket(bucket: string): Promise<Disk> {
  const { S3Driver } = await import("flydrive/drivers/s3");
  const { S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID = "", S3_SECRET_ACCESS_KEY = "" } = env();
  return new Disk(
    new S3Driver({
      bucket,
      region: S3_REGION,
      credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
      // Stores beside Amazon's know neither access lists nor, often, buckets as host names.
      supportsACL: false,
      ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      visibility: "private",
    }),
  );
}
