import { cacheLife, cacheTag } from "next/cache";
import { useTranslations } from "next-intl";
import { getCompany } from "@/lib/content/get-site-facts";
import { contentTags } from "@/lib/content/model/content";
import { company as lastKnown } from "./company";
import { footerLinkStyle } from "./footer-link-style";

/** What the foot of a page says of the company; the constants stand in where the content cannot be read. */
async function readContact() {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.company);
  const facts = await getCompany().catch(() => null);
  if (!facts) return { ...lastKnown, opens: "09:00", closes: "17:00" };
  const [hours] = facts.openingHours;
  return {
    name: facts.legalName,
    street: facts.street,
    city: `${facts.postalCode} ${facts.city}`,
    phone: facts.phoneDisplay,
    phoneHref: `tel:${facts.phone}`,
    email: facts.email,
    opens: hours?.opens ?? "09:00",
    closes: hours?.closes ?? "17:00",
  };
}

/** Address, mail, telephone and hours, as the settings have them. */
export async function CompanyContact() {
  return <Contact {...(await readContact())} />;
}

/** The company's name in the last line of a page. */
export async function CompanyName() {
  const { name } = await readContact();
  return <Copyright name={name} />;
}

type ContactFacts = Awaited<ReturnType<typeof readContact>>;

function Contact({ name, street, city, phone, phoneHref, email, opens, closes }: ContactFacts) {
  const t = useTranslations("layout.footer");
  return (
    <>
      <address className="mt-3 text-sm text-ink-soft not-italic">
        {name}
        <br />
        {street}
        <br />
        {city}
      </address>
      <ul className="mt-2">
        <li>
          <a href={`mailto:${email}`} className={footerLinkStyle}>
            {email}
          </a>
        </li>
        <li>
          <a href={phoneHref} className={footerLinkStyle}>
            {phone}
          </a>
        </li>
      </ul>
      <p className="mt-2 text-sm text-ink-soft">{t("hours", { opens, closes })}</p>
    </>
  );
}

function Copyright({ name }: { name: string }) {
  const t = useTranslations("layout.footer");
  return t("copyright", { company: name });
}
