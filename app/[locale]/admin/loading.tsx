import { SkeletonPage } from "@/components/app/skeleton-page";

export default function AdminLoading() {
  return <SkeletonPage />;
}
