import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

/** A page on its way, for `loading.tsx`: a head and rows where they will stand. */
export function SkeletonPage({ rows = 8 }: { rows?: number }) {
  const t = useTranslations("app.shell");
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="h-8 w-64 max-w-full" />
      <Skeleton className="mt-3 h-4 w-96 max-w-full" />
      <div className="mt-8 border-t border-hair">
        {Array.from({ length: rows }, (_, index) => index).map((row) => (
          <div key={row} className="flex items-center gap-6 border-b border-hair py-3.5">
            <Skeleton className="h-4 w-1/3" />
            <Skeleton className="h-4 w-1/5 max-sm:hidden" />
            <Skeleton className="ml-auto h-4 w-20" />
          </div>
        ))}
      </div>
    </div>
  );
}
