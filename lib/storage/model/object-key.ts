import { type IdKind, idPattern } from "@/lib/core/model/ids";

/** What a stored file is for, and the kind of row whose id names it. */
const kinds = { avatar: "upload", media: "upload", export: "upload", file: "file" } as const satisfies Record<
  string,
  IdKind
>;

export type ObjectKind = keyof typeof kinds;

/**
 * Where a file lies in the store: `avatar/upl_…`. Made of ids alone: what people call their files never becomes a path.
 * @throws Error when the id is not one of ours.
 */
export function objectKey(kind: ObjectKind, id: string): string {
  if (!idPattern(kinds[kind]).test(id)) throw new Error(`not an id of ${kinds[kind]}`);
  return `${kind}/${id}`;
}
