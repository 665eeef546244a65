import type { ReactNode } from "react";

const widths = { page: "max-w-page", text: "max-w-text", form: "max-w-form" } as const;

/** The centred column with the page's side margins. `text` holds 60 to 75 characters a line, `form` one column of fields. */
export function Container({
  children,
  width = "page",
  className = "",
}: {
  children: ReactNode;
  width?: keyof typeof widths;
  className?: string;
}) {
  return (
    <div
      className={`mx-auto w-full px-[max(1.25rem,env(safe-area-inset-left))] sm:px-8 ${widths[width]} ${className}`}
    >
      {children}
    </div>
  );
}
