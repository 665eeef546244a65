"use client";

import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { AppNav } from "./app-nav";
import type { NavGroup } from "./nav-item";

/** The navigation of small screens: a button that opens it as a drawer. */
export function AppDrawer({ title, groups }: { title: string; groups: readonly NavGroup[] }) {
  const t = useTranslations("app.shell");
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="lg:hidden">
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t("openNavigation")}
        className="-ml-2 grid size-11 place-items-center rounded-md text-ink hover:bg-sunken"
      >
        <Menu aria-hidden className="size-6" />
      </button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        closeLabel={t("closeNavigation")}
        shape="drawer"
      >
        {isOpen ? (
          <div className="-mx-3 pt-2">
            <AppNav groups={groups} onFollow={() => setOpen(false)} />
          </div>
        ) : null}
      </Dialog>
    </div>
  );
}
