import { LensMark } from "./lens-mark";

/** The mark with the name. The name is not translated. */
export function Logo() {
  return (
    <span className="inline-flex shrink-0 items-center gap-2.5 whitespace-nowrap" translate="no">
      <LensMark size={32} />
      <span aria-hidden className="text-lg leading-none font-bold tracking-[-0.03em]">
        Rozoom <span className="font-medium">KI</span>
      </span>
    </span>
  );
}
