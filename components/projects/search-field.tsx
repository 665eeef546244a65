import { Search } from "lucide-react";
import { Input } from "@/components/ui/input";

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
    <search className="min-w-0 flex-[1_1_14rem] sm:max-w-80">
      <span className="relative block">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3.5 size-4.5 -translate-y-1/2 text-ink-faint"
        />
        <Input
          type="search"
          value={value}
          maxLength={100}
          aria-label={label}
          placeholder={label}
          onChange={(event) => onChange(event.target.value)}
          className="pl-10"
        />
      </span>
    </search>
  );
}
