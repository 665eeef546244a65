import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";

/** Several lines of text; it grows with what is written where the browser can (`field-sizing`). */
export function Textarea({ className = "", rows = 4, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={`${controlStyle} field-sizing-content max-h-96 min-h-32 ${className}`}
      {...rest}
    />
  );
}
