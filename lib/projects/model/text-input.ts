import { z } from "zod";
import { storableText } from "@/lib/core/model/storable-text";

/** One line of text that is not empty. */
export const lineInput = (max: number) =>
  z
    .string()
    .transform((value) => storableText(value).replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1).max(max));

/** Running text; line ends as they are. */
export const textInput = (max: number, min = 0) =>
  z
    .string()
    .transform((value) => storableText(value.replaceAll("\r\n", "\n")))
    .pipe(z.string().min(min).max(max));

/** An id, or whatever somebody takes for one: it is looked for, not judged. */
export const givenId = z.string().max(64).transform(storableText);

/** Part of a text that is looked for. */
export const searchInput = z
  .string()
  .max(100)
  .transform((value) => storableText(value).trim())
  .optional()
  .meta({ description: "Part of a text, any case" });
