import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { AccountOverview as Overview } from "@/lib/account/get-overview";
import { AgentName } from "../conversations/agent-name";
import { OverviewList, OverviewRow } from "./overview-list";

/** What a person has here, the newest first. */
export function AccountOverview({ overview }: { overview: Overview }) {
  const t = useTranslations("account.overview");
  const locale = useLocale();
  const { conversations, projects, keys } = overview;
  const at = (path: string) => `/${locale}/account${path}`;
  return (
    <div className="grid gap-x-12 gap-y-10 xl:grid-cols-2">
      <OverviewList
        id="own-conversations"
        title={t("conversations.title")}
        total={conversations.total ?? 0}
        allHref={at("/conversations")}
        empty={
          <Empty text={t("conversations.empty")} href={`/${locale}#ask`} action={t("conversations.action")} />
        }
      >
        {conversations.data.map((item) => (
          <OverviewRow
            key={item.id}
            href={at(`/conversations/${item.id}`)}
            title={item.title ?? t("conversations.untitled")}
            meta={
              <>
                <span>{item.project?.name ?? <AgentName agent={item.agent} />}</span>
                <span className="figures">{t("conversations.messages", { count: item.messageCount })}</span>
              </>
            }
            aside={<RelativeTime at={item.updatedAt} />}
          />
        ))}
      </OverviewList>
      <div className="min-w-0 space-y-10">
        <OverviewList
          id="own-projects"
          title={t("projects.title")}
          total={projects.total ?? 0}
          allHref={at("/projects")}
          empty={<Empty text={t("projects.empty")} href={at("/projects")} action={t("projects.action")} />}
        >
          {projects.data.map((project) => (
            <OverviewRow
              key={project.id}
              href={at(`/projects/${project.id}`)}
              title={project.name}
              meta={
                <span className="figures">
                  {t("projects.counts", {
                    prompts: project.counts?.prompts ?? 0,
                    files: project.counts?.files ?? 0,
                  })}
                </span>
              }
              aside={t(`projects.roles.${project.role}`)}
            />
          ))}
        </OverviewList>
        <OverviewList
          id="own-keys"
          title={t("keys.title")}
          total={keys.total ?? 0}
          allHref={at("/api-keys")}
          empty={<Empty text={t("keys.empty")} href="/api/docs" action={t("keys.action")} />}
        >
          {keys.data.map((key) => (
            <OverviewRow
              key={key.id}
              href={at("/api-keys")}
              title={key.name}
              meta={
                <span className="font-mono" translate="no">
                  {key.prefix}…
                </span>
              }
              aside={
                key.lastUsedAt ? (
                  <>
                    {t("keys.used")} <RelativeTime at={key.lastUsedAt} />
                  </>
                ) : (
                  t("keys.unused")
                )
              }
            />
          ))}
        </OverviewList>
      </div>
    </div>
  );
}

function Empty({ text, href, action }: { text: string; href: string; action: string }) {
  return (
    <>
      <p className="max-w-[52ch]">{text}</p>
      <LinkButton href={href} variant="outline" size="sm" className="mt-4">
        {action}
      </LinkButton>
    </>
  );
}
