import { Prose } from "@/components/ui/prose";
import { Markdown } from "./markdown";

/** A text of ours in its column. Its first heading begins where the column begins, without the space it has inside the text. */
export function RunningText({ source }: { source: string }) {
  return (
    <div className="[&_.prose>:first-child]:mt-0">
      <Prose>
        <Markdown source={source} />
      </Prose>
    </div>
  );
}
