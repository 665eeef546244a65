import type { ContentKind, FaqContent, PostContent, ServiceContentInput } from "@/lib/content/model/editable";
import type { Localized } from "@/lib/core/model/locale";

/** Content of each kind as its editor holds it. */
export interface ContentByKind {
  post: PostContent;
  service: ServiceContentInput;
  faq: FaqContent;
}

/** A piece of content as the API answers it. */
export interface EditedContent<Kind extends ContentKind> {
  id: string;
  kind: Kind;
  status: "draft" | "scheduled" | "published";
  publishedAt: string | null;
  updatedAt: string;
  revision: number;
  hasUnpublishedChanges: boolean;
  content: ContentByKind[Kind];
}

/** Where a piece of content is edited in the API. */
export function contentDoor(kind: ContentKind, id: string): string {
  return `/api/v1/admin/content/${kind}/${encodeURIComponent(id)}`;
}

export interface ContentTerms {
  categories: { id: string; name: Localized<string> }[];
  tags: { id: string; name: Localized<string> }[];
  authors: { id: string; name: string }[];
}

/** What a group of fields needs: the value, how to change it, and what is wrong with a part of it by its path. */
export interface FieldGroup<Value> {
  value: Value;
  onChange: (value: Value) => void;
  errorOf: (path: string) => string | undefined;
}

/** The same group, seen from inside one of its parts. */
export function partOf<Value, Name extends keyof Value & string>(
  group: FieldGroup<Value>,
  name: Name,
): FieldGroup<Value[Name]> {
  return {
    value: group.value[name],
    onChange: (part) => group.onChange({ ...group.value, [name]: part }),
    errorOf: (path) => group.errorOf(path === "" ? name : `${name}.${path}`),
  };
}

/** One entry of a list, seen as a group of its own. */
export function entryOf<Entry>(group: FieldGroup<Entry[]>, index: number, entry: Entry): FieldGroup<Entry> {
  return {
    value: entry,
    onChange: (changed) => group.onChange(group.value.map((old, at) => (at === index ? changed : old))),
    errorOf: (path) => group.errorOf(path === "" ? String(index) : `${index}.${path}`),
  };
}
