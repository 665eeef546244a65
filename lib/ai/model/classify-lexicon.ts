import type { Locale } from "@/lib/core/model/locale";
import { AGENT_LABELS, type AgentLabel } from "./classify-labels";

/**
 * Beginnings of words that speak for a desk, by language; `~` at the end asks for the whole word.
 *
 * A feature of the trained classifier, and by itself the baseline it is measured against (`scripts/eval/routing.ts`).
 */
const ROUTING_LEXICON: Record<Locale, Record<AgentLabel, string>> = {
  en: {
    sales:
      "pric cost~ costs~ quot offer order purchas buy~ buying~ bought deliver ship~ shipping shipment ships~ plan~ plans~ packag service product appointment demo trial discount consult interested countr currenc visa mastercard stock available recommend subscribe~ provid workshop",
    technical:
      "error bug~ crash fail password passcode pin~ login log~ sign~ signup regist account api~ integrat install setup set~ reset setting default factory sync pair~ connect disconnect device widget broken work~ working works~ unlock block lock verif identit code~ upload server webhook unable problem issue trouble contactless technical configur",
    billing:
      "invoic bill~ bills~ billing billed refund reimburs money paid~ pay~ paying payment charge charging fee~ fees~ vat~ tax~ taxes transaction transfer debit statement owe~ due~ balance rebate compensat penalt withdraw exchang rate~ subscription receipt instal cash~ unauthori",
    other:
      "hello hi~ hey~ thank bye joke weather complain claim~ review feedback newsletter opinion job~ jobs~ hiring robot human who~ born movie song recipe cook meaning name~ music translate game~",
  },
  de: {
    sales:
      "preis kost angebot bestell kauf kaufen liefer versand versend paket leistung produkt termin demo test rabatt berat interess länder währung lager verfügbar empfehl biet workshop dauer brauche suchen mastercard visa tarif referenz chatbot",
    technical:
      "fehler bug~ absturz stürzt passwort kennwort pin~ code~ login einlogg anmeld registr konto api~ schnittstelle integr install einricht zurücksetz einstellung werks synchron koppel verbind trenn widget kaputt funktionier geht~ gesperrt sperr entsperr verifiz ausweis identität hochlad server webhook problem technisch kontaktlos lädt",
    billing:
      "rechnung erstatt rückerstatt rückzahl geld zahl bezahl gebühr mehrwertsteuer umsatzsteuer steuer buchung abbuch überweis lastschrift abo~ abonnement kündig storn fällig mahnung quittung raten~ gutschrift guthaben kontostand betrag wechselkurs kurs~ iban berechnet mwst skonto",
    other:
      "hallo hi~ danke tschüss witz wetter beschwer reklamation bewertung feedback newsletter meinung job~ stelle bewerb roboter mensch wer~ film lied rezept koch bedeutet spiel musik öffnungszeit impressum dsgvo anwalt",
  },
  uk: {
    sales:
      "ціна ціни ціну кошту вартіст пропозиц замов куп придба достав відправ пакет послуг товар консультац зустріч демо знижк прайс цікав країн валют наявн порад воркшоп потріб шука тариф приклад visa mastercard термін",
    technical:
      "помилк баг~ вилітає пароль пін код~ логін вхід увійти реєстр акаунт api~ інтегр встанов налаштув скину синхрон підключ з'єдна віджет зламав працю заблок розблок підтверд паспорт особу завантаж сервер вебхук проблем технічн безконтакт зависає",
    billing:
      "рахунок рахунк інвойс фактур поверн відшкод гроші кошти плат оплат сплат комісі пдв~ подат списа списан переказ підписк скасув неустойк чек~ квитанц баланс борг заборгов курс~ реквізит реквізити iban розстроч платіж",
    other:
      "привіт вітаю дяку бувай побачення жарт анекдот погод скарг відгук розсилк вакансі робот~ людин хто~ фільм пісн рецепт означає музик гра~ офіс директор суд~",
  },
};

interface CompiledLexicon {
  /** Whole word → label. */
  words: Map<string, AgentLabel>;
  /** First three letters → stems beginning with them. */
  stems: Map<string, { stem: string; label: AgentLabel }[]>;
}

function compile(locale: Locale): CompiledLexicon {
  const lexicon: CompiledLexicon = { words: new Map(), stems: new Map() };
  for (const label of AGENT_LABELS) {
    for (const entry of ROUTING_LEXICON[locale][label].split(" ")) {
      if (entry.endsWith("~")) lexicon.words.set(entry.slice(0, -1), label);
      else {
        const key = entry.slice(0, 3);
        lexicon.stems.set(key, [...(lexicon.stems.get(key) ?? []), { stem: entry, label }]);
      }
    }
  }
  return lexicon;
}

const COMPILED = { de: compile("de"), en: compile("en"), uk: compile("uk") };

/** The label the word speaks for in the language, by the longest stem that fits. */
export function lexiconLabel(word: string, locale: Locale): AgentLabel | null {
  const { words, stems } = COMPILED[locale];
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  let best: { stem: string; label: AgentLabel } | null = null;
  for (const entry of stems.get(word.slice(0, 3)) ?? []) {
    if (word.startsWith(entry.stem) && entry.stem.length > (best?.stem.length ?? 0)) best = entry;
  }
  return best?.label ?? null;
}
