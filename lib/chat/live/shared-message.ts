import "server-only";
import { z } from "zod";

const answers = { conversationId: z.string(), answerIds: z.array(z.string()) };
/** Where the answer to a message goes: the channel of the process that sent it. */
const replyTo = z.string();

/** What processes say to each other about running answers, over Redis' channels. */
export const sharedMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("find"), ...answers, call: z.string(), replyTo }),
  z.object({
    kind: z.literal("end"),
    ...answers,
    reason: z.enum(["stopped", "deleted"]),
    call: z.string(),
    replyTo,
  }),
  /** Those of the asked answers that this process makes, or has ended. */
  z.object({ kind: z.literal("mine"), call: z.string(), answerIds: z.array(z.string()) }),
  z.object({
    kind: z.literal("read"),
    conversationId: z.string(),
    answerId: z.string(),
    reader: z.string(),
    replyTo,
  }),
  /** What was said since the last part; an empty one only shows that the process lives. */
  z.object({
    kind: z.literal("part"),
    reader: z.string(),
    position: z.int().min(0),
    frames: z.string(),
    isLast: z.boolean(),
  }),
  /** These readers are still there. */
  z.object({ kind: z.literal("here"), readers: z.array(z.string()) }),
  z.object({ kind: z.literal("leave"), reader: z.string() }),
]);

export type SharedMessage = z.output<typeof sharedMessage>;

/** A message of one kind. */
export type Told<Kind extends SharedMessage["kind"]> = Extract<SharedMessage, { kind: Kind }>;
