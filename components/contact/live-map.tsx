"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";

/** Shows the drawing; the foreign map takes its place only after a click, and nothing foreign is fetched before. */
export function LiveMap({
  src,
  frameTitle,
  load,
  consent,
  children,
}: {
  src: string;
  frameTitle: string;
  load: string;
  consent: string;
  children: ReactNode;
}) {
  const [isLoaded, setLoaded] = useState(false);
  if (isLoaded) {
    return (
      <iframe
        src={src}
        title={frameTitle}
        className="h-110 w-full border-0 lg:h-full"
        sandbox="allow-scripts allow-same-origin allow-popups"
        referrerPolicy="strict-origin"
        ref={(frame) => frame?.focus()}
      />
    );
  }
  return (
    <div className="relative flex flex-col justify-end overflow-hidden lg:min-h-120">
      {children}
      <div className="relative mx-5 mb-10 max-w-[26rem] self-start sm:mx-8 lg:mb-8 lg:rounded-md lg:bg-sunken/90 noscript:hidden">
        <Button size="sm" onClick={() => setLoaded(true)}>
          {load}
        </Button>
        <p className="mt-2.5 text-sm text-ink-soft">{consent}</p>
      </div>
    </div>
  );
}
