import { Search } from "lucide-react";
import { toolFieldStyle } from "@/components/data-table/tool-style";

/** Words to look for in a list; the list follows while one types. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <search className="block w-full md:w-72">
      <span className="relative block">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-soft"
        />
        <input
          type="search"
          value={value}
          maxLength={100}
          aria-label={label}
          placeholder={label}
          onChange={(event) => onChange(event.target.value)}
          className={`${toolFieldStyle} pl-8.5`}
        />
      </span>
    </search>
  );
}
