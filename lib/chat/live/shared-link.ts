import "server-only";
import { randomUUID } from "node:crypto";
import { logger } from "@/lib/core/logger";
import { openSubscriber, redis } from "@/lib/core/redis";
import { type SharedMessage, sharedMessage } from "./shared-message";

/** Where all processes listen. */
const everyone = "rozoom:answers";

/** A process's place in the conversation of all processes about running answers. */
export interface SharedLink {
  /** The channel that reaches only this process. */
  readonly own: string;
  /** Tells all processes, this one too; false when Redis is away. */
  tellAll(message: SharedMessage): Promise<boolean>;
  /** Tells one process, by its channel. What cannot be told is lost: the other side notices the silence. */
  tell(channel: string, message: SharedMessage): void;
}

declare global {
  var rozoomSharedLink: SharedLink | null | undefined;
}

/** The process's link; null until it was opened, and always without REDIS_URL. */
export function sharedLink(): SharedLink | null {
  return globalThis.rozoomSharedLink ?? null;
}

/** Begins to listen when REDIS_URL is set. Does not wait for Redis: while it is away, answers stay in their process. */
export function openSharedLink(onMessage: (message: SharedMessage, link: SharedLink) => void): void {
  const subscriber = openSubscriber();
  const sender = redis();
  if (!subscriber || !sender || sharedLink()) return;
  const own = `${everyone}:${randomUUID()}`;
  const send = async (channel: string, message: SharedMessage) => {
    try {
      await sender.publish(channel, JSON.stringify(message));
      return true;
    } catch {
      return false;
    }
  };
  const link: SharedLink = {
    own,
    tellAll: (message) => send(everyone, message),
    tell: (channel, message) => void send(channel, message),
  };
  globalThis.rozoomSharedLink = link;
  subscriber.on("message", (_: string, text: string) => {
    try {
      onMessage(sharedMessage.parse(JSON.parse(text)), link);
    } catch (err) {
      logger().warn({ err }, "a message about a running answer was not understood");
    }
  });
  subscriber
    .subscribe(everyone, own)
    .catch((err: unknown) => logger().error({ err }, "running answers are not shared"));
}
