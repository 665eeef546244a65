import { useTranslations } from "next-intl";
import type { ReferenceField } from "@/lib/api/model/schema-fields";
import { CodeWords } from "./code-words";

/** The fields of a request or an answer. Inner fields are indented below theirs; on a phone each field is a block. */
export function FieldTable({
  caption,
  fields,
  isInput = false,
}: {
  caption: string;
  fields: readonly ReferenceField[];
  /** Whether they are sent: then those that must be there are marked. */
  isInput?: boolean;
}) {
  const t = useTranslations("api.fields");
  if (fields.length === 0) return null;
  return (
    <table className="w-full border-collapse text-left text-sm max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-xs text-ink-faint max-sm:sr-only">
        <tr className="border-b border-hair [&_th]:py-2 [&_th]:font-semibold">
          <th scope="col" className="w-2/5 pr-4">
            {t("name")}
          </th>
          <th scope="col">{t("meaning")}</th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {fields.map((field) => (
          <tr
            key={field.path}
            className="border-b border-hair align-top last:border-0 max-sm:block max-sm:py-2.5"
          >
            <th
              scope="row"
              className={`py-2.5 pr-4 font-normal max-sm:block max-sm:py-0 ${indents[field.depth] ?? ""}`}
            >
              <FieldName field={field} />
              {isInput && field.required ? (
                <span className="ml-2 text-xs text-wheat-ink">{t("required")}</span>
              ) : null}
            </th>
            <td className="py-2.5 max-sm:block max-sm:py-0">
              <code translate="no" className="font-mono text-xs break-words text-ink-soft">
                {field.type}
              </code>
              {field.limits.length > 0 ? (
                <span translate="no" className="ml-2 text-xs text-ink-faint">
                  {field.limits.join(" · ")}
                </span>
              ) : null}
              {field.description ? (
                <p lang="en" className="mt-0.5 text-ink-soft">
                  <CodeWords text={field.description} />
                </p>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const indents: Readonly<Record<number, string>> = { 1: "pl-5", 2: "pl-10" };

/** The last part of a path, with where it lies for those who cannot see the indent. */
function FieldName({ field: { path, depth } }: { field: ReferenceField }) {
  const cut = depth === 0 ? 0 : path.lastIndexOf(".") + 1;
  return (
    <code translate="no" className="font-mono text-sm font-semibold break-words">
      <span className="sr-only">{path.slice(0, cut)}</span>
      {path.slice(cut)}
    </code>
  );
}
