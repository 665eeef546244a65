import { useCallback, useEffect, useRef, useState } from "react";
import { toApiProblem } from "@/components/app/api-problem";
import { type FileView, maxFileBytes } from "@/lib/projects/model/file";
import { sendFile } from "./upload-file";

/** Why a file was not taken, as a key of `projects.files.refused`. */
export type Refusal = "too_big" | "type" | "empty" | "full" | "limit" | "offline" | "failed";

export interface Upload {
  id: number;
  name: string;
  /** 0 to 1. */
  share: number;
  refusal: Refusal | null;
  /** The name under which the same content is here already. */
  knownAs: string | null;
}

/**
 * Files on their way, one after the other: a slow line is not shared among many, and the server reads one at a time.
 * @param onStored told each time one has arrived
 */
export function useUploads(door: string, onStored: (file: FileView) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const stored = useRef(onStored);
  const line = useRef<Promise<void>>(Promise.resolve());
  const running = useRef(new Map<number, AbortController>());
  const nextId = useRef(1);
  useEffect(() => {
    stored.current = onStored;
  });
  useEffect(() => {
    const all = running.current;
    return () => {
      for (const controller of all.values()) controller.abort();
    };
  }, []);

  const change = useCallback((id: number, part: Partial<Upload>) => {
    setUploads((list) => list.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  }, []);
  const dismiss = useCallback((id: number) => {
    running.current.get(id)?.abort();
    setUploads((list) => list.filter((upload) => upload.id !== id));
  }, []);

  const add = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        const id = nextId.current++;
        const refusal = file.size > maxFileBytes ? "too_big" : file.size === 0 ? "empty" : null;
        setUploads((list) => [...list, { id, name: file.name, share: 0, refusal, knownAs: null }]);
        if (refusal) continue;
        const controller = new AbortController();
        running.current.set(id, controller);
        line.current = line.current.then(async () => {
          if (controller.signal.aborted) return;
          try {
            const startedAt = Date.now();
            const view = await sendFile(door, file, {
              signal: controller.signal,
              onShare: (share) => change(id, { share }),
            });
            // The clocks of browser and server differ; a minute is far more than a request waits.
            const isOlder = Date.parse(view.createdAt) < startedAt - 60_000;
            if (isOlder && view.name !== file.name) change(id, { share: 1, knownAs: view.name });
            else dismiss(id);
            stored.current(view);
          } catch (thrown) {
            if (!controller.signal.aborted) change(id, { refusal: refusalOf(thrown) });
          } finally {
            running.current.delete(id);
          }
        });
      }
    },
    [door, change, dismiss],
  );
  return { uploads, add, dismiss };
}

function refusalOf(thrown: unknown): Refusal {
  switch (toApiProblem(thrown).code) {
    case "payload_too_large":
      return "too_big";
    case "unsupported_media_type":
      return "type";
    case "conflict":
      return "full";
    case "rate_limited":
      return "limit";
    case "offline":
      return "offline";
    default:
      return "failed";
  }
}
