import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";

/** One line of text. Use it inside `Field`, which gives it its label and its error. */
export function Input({ className = "", ...rest }: ComponentProps<"input">) {
  return <input className={`${controlStyle} ${className}`} {...rest} />;
}
