import { SkeletonPage } from "@/components/app/skeleton-page";

export default function AccountLoading() {
  return <SkeletonPage />;
}
