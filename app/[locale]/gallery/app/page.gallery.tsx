import {
  Bell,
  CircleUser,
  FileText,
  FolderOpen,
  Gauge,
  HeartPulse,
  Inbox,
  LogOut,
  MessagesSquare,
  Plus,
  ScrollText,
  Settings,
  UserRoundCheck,
  Users,
} from "lucide-react";
import type { Metadata } from "next";
import { connection } from "next/server";
import { AppMessages } from "@/components/app/app-messages";
import { AppShell, ShellBanner } from "@/components/app/app-shell";
import { PageHead } from "@/components/app/page-head";
import { userMenuEntry } from "@/components/app/user-menu-entry";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { currentLocale } from "@/lib/i18n/current-locale";
import { LeadsTable } from "./leads-table";
import { SettingsParts } from "./settings-parts";

export const instant = false;

export const metadata: Metadata = { title: "Gallery", robots: { index: false, follow: false } };

/** The frame of the signed-in area with a table and with settings: `?part=settings`, `?banner=1`. Not part of a production build. */
export default async function AppGalleryPage({
  searchParams,
}: {
  searchParams: Promise<{ part?: string; banner?: string }>;
}) {
  await connection();
  const locale = await currentLocale();
  const { part, banner } = await searchParams;
  const base = `/${locale}/gallery`;
  return (
    <AppMessages locale={locale}>
      <AppShell
        area="Verwaltung"
        areaHref={`${base}/app`}
        nav={[
          { items: [{ href: `${base}/overview`, label: "Überblick", icon: <Gauge /> }] },
          {
            label: "Kunden",
            items: [
              { href: `${base}/app`, label: "Anfragen", icon: <Inbox />, badge: 24 },
              { href: `${base}/chats`, label: "Gespräche", icon: <MessagesSquare /> },
              { href: `${base}/people`, label: "Personen", icon: <Users /> },
            ],
          },
          {
            label: "Inhalt",
            items: [
              { href: `${base}/posts`, label: "Beiträge und Leistungen", icon: <FileText /> },
              { href: `${base}/media`, label: "Medien", icon: <FolderOpen /> },
            ],
          },
          {
            label: "Betrieb",
            items: [
              { href: `${base}/mail`, label: "Benachrichtigungen", icon: <Bell /> },
              { href: `${base}/audit`, label: "Protokoll", icon: <ScrollText /> },
              { href: `${base}/health`, label: "Zustand", icon: <HeartPulse /> },
              { href: `${base}/settings`, label: "Einstellungen", icon: <Settings /> },
            ],
          },
        ]}
        user={{ name: "Olena Hrytsenko", email: "olena@rozoom-ki.example" }}
        userLinks={[{ href: `/${locale}/gallery`, label: "Mein Konto", icon: <CircleUser /> }]}
        signOut={
          <button type="button" className={userMenuEntry}>
            <LogOut aria-hidden className="size-4.5" />
            Abmelden
          </button>
        }
        banner={
          banner ? (
            <ShellBanner
              tone="wheat"
              icon={<UserRoundCheck />}
              action={
                <Button size="xs" variant="filled">
                  Beenden
                </Button>
              }
            >
              Sie handeln als Thorsten Brinkmann. Alles, was Sie tun, wird protokolliert.
            </ShellBanner>
          ) : undefined
        }
      >
        {part === "settings" ? (
          <>
            <PageHead
              title="Werkstatt Baumgärtner"
              breadcrumb={[
                { label: "Projekte", href: base },
                { label: "Werkstatt Baumgärtner", href: base },
                { label: "Einstellungen" },
              ]}
              meta={<Badge tone="steppe">Aktiv</Badge>}
              description="Name, Zugang und alles, was dieses Projekt ausmacht."
            />
            <SettingsParts />
          </>
        ) : (
          <>
            <PageHead
              title="Anfragen"
              description="Wer uns geschrieben hat, und wie weit wir sind."
              actions={
                <Button size="sm">
                  <Plus aria-hidden className="size-4" />
                  Anfrage anlegen
                </Button>
              }
            />
            <LeadsTable endpoint={`${base}/rows`} />
          </>
        )}
      </AppShell>
    </AppMessages>
  );
}
