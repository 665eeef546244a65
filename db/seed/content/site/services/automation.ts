import { bodyFiles } from "../body-files";
import type { SeedService } from "../types";

export const automation: SeedService = {
  id: "automation",
  order: 4,
  icon: "workflow",
  slug: { de: "prozessautomatisierung", en: "process-automation", uk: "avtomatyzatsiia" },
  title: {
    de: "Prozessautomatisierung mit KI",
    en: "Process automation with AI",
    uk: "Автоматизація процесів зі ШІ",
  },
  tagline: {
    de: "Angebote, Rechnungen, E-Mails: vorbereitet von der KI, freigegeben von Ihnen.",
    en: "Quotes, invoices, e-mails: prepared by AI, approved by you.",
    uk: "Пропозиції, рахунки, листи: готує ШІ, погоджуєте Ви.",
  },
  summary: {
    de: "Wir nehmen einen Ablauf, der Sie jede Woche Stunden kostet, und lassen die KI die Vorarbeit machen: E-Mails sortieren, Rechnungen auslesen, Angebote entwerfen. Abgeschickt wird nur, was ein Mensch freigegeben hat. Jeder Schritt bleibt nachvollziehbar.",
    en: "We take a procedure that costs you hours every week and let AI do the groundwork: sorting e-mails, reading invoices, drafting quotes. Nothing is sent that a person has not approved. Every step remains traceable.",
    uk: "Беремо процес, який щотижня забирає у Вас години, і доручаємо ШІ чорнову роботу: сортувати листи, зчитувати рахунки, складати проєкти пропозицій. Надсилається лише те, що погодила людина. Кожен крок можна простежити.",
  },
  metaDescription: {
    de: "KI bereitet Angebote, Rechnungen und E-Mails vor, Ihr Team gibt frei. Ein Ablauf ab 5.900 €, umgesetzt in 6–8 Wochen.",
    en: "AI prepares quotes, invoices and e-mails, your team approves them. One procedure from €5,900, done in 6–8 weeks.",
    uk: "ШІ готує пропозиції, рахунки й листи, Ваша команда погоджує. Один процес від 5 900 €, упровадження за 6–8 тижнів.",
  },
  priceFromMinor: 590_000,
  priceUnit: "once",
  durationText: { de: "6–8 Wochen", en: "6–8 weeks", uk: "6–8 тижнів" },
  benefits: {
    de: [
      {
        title: "Stunden zurückgewinnen",
        text: "Wir messen vorher und nachher, wie lange der Ablauf dauert. So sehen Sie, ob es sich gelohnt hat.",
      },
      {
        title: "Sie behalten die Entscheidung",
        text: "Die KI schlägt vor, ein Mensch gibt frei. Was automatisch laufen darf, legen Sie fest, Schritt für Schritt.",
      },
      {
        title: "Weiter mit Ihren Programmen",
        text: "Lexware, DATEV, Outlook, Google Workspace, Ihre Branchensoftware: Wir schließen an, was Sie haben.",
      },
      {
        title: "Jeder Schritt belegt",
        text: "Welche E-Mail, welches Feld, welche Regel: Das Protokoll zeigt, wie ein Entwurf entstanden ist.",
      },
    ],
    en: [
      {
        title: "Hours regained",
        text: "We measure before and after how long the procedure takes. You can see whether it was worth it.",
      },
      {
        title: "The decision stays with you",
        text: "AI suggests, a person approves. You decide what may run by itself, step by step.",
      },
      {
        title: "Keep your programs",
        text: "Lexware, DATEV, Outlook, Google Workspace, your trade’s own software: we connect what you have.",
      },
      {
        title: "Every step on record",
        text: "Which e-mail, which field, which rule: the record shows how a draft came about.",
      },
    ],
    uk: [
      {
        title: "Повернуті години",
        text: "Ми вимірюємо, скільки триває процес до та після. Тож Ви бачите, чи це окупилося.",
      },
      {
        title: "Рішення лишається за Вами",
        text: "ШІ пропонує, людина погоджує. Що може йти само собою, визначаєте Ви, крок за кроком.",
      },
      {
        title: "Ваші програми лишаються",
        text: "Lexware, DATEV, Outlook, Google Workspace, Ваша галузева програма: під’єднуємо те, що у Вас є.",
      },
      {
        title: "Кожен крок записано",
        text: "Який лист, яке поле, яке правило: журнал показує, як виник проєкт документа.",
      },
    ],
  },
  steps: {
    de: [
      {
        title: "Ablauf beobachten",
        text: "Wir sehen einen halben Tag zu, wie der Ablauf heute wirklich läuft, mit allen Ausnahmen.",
      },
      {
        title: "Ziel und Grenzen festlegen",
        text: "Sie bestimmen, was vorbereitet, was freigegeben und was nie automatisch wird. Danach gilt ein Festpreis.",
      },
      {
        title: "Bauen mit echten Fällen",
        text: "Wir arbeiten mit Ihren Fällen der letzten Monate und zeigen Ihnen jede Woche den Stand.",
      },
      {
        title: "Parallelbetrieb",
        text: "Zwei Wochen läuft beides nebeneinander. Erst wenn die Entwürfe stimmen, stellen Sie um.",
      },
      {
        title: "Abnahme und Messung",
        text: "Wir vergleichen mit der Messung vom Anfang und übergeben Anleitung und Protokoll.",
      },
    ],
    en: [
      {
        title: "Watching the procedure",
        text: "For half a day we watch how the procedure really runs today, with all its exceptions.",
      },
      {
        title: "Setting goal and limits",
        text: "You decide what is prepared, what needs approval and what never runs by itself. From then on the price is fixed.",
      },
      {
        title: "Building with real cases",
        text: "We work with your cases of the last few months and show you where we are every week.",
      },
      {
        title: "Running side by side",
        text: "For two weeks both run in parallel. You switch over only when the drafts are right.",
      },
      {
        title: "Acceptance and measurement",
        text: "We compare with the first measurement and hand over the guide and the record.",
      },
    ],
    uk: [
      {
        title: "Спостерігаємо за процесом",
        text: "Пів дня дивимося, як процес іде насправді, з усіма винятками.",
      },
      {
        title: "Визначаємо мету й межі",
        text: "Ви вирішуєте, що готувати, що погоджувати, а що ніколи не робити автоматично. Відтоді ціна фіксована.",
      },
      {
        title: "Будуємо на справжніх випадках",
        text: "Працюємо з Вашими випадками за останні місяці й щотижня показуємо, що вже є.",
      },
      {
        title: "Паралельна робота",
        text: "Два тижні обидва способи йдуть поруч. Ви переходите лише тоді, коли проєкти документів правильні.",
      },
      {
        title: "Приймання і вимірювання",
        text: "Порівнюємо з першими вимірами й передаємо інструкцію та журнал.",
      },
    ],
  },
  deliverables: {
    de: [
      "Ein automatisierter Ablauf mit Freigabe durch Menschen",
      "Anbindung an bis zu zwei Ihrer Programme",
      "Messung vorher und nachher",
      "Monatliche Obergrenze für Modellkosten",
      "Anleitung, Einweisung und Verzeichnis der Verarbeitung",
    ],
    en: [
      "One automated procedure with approval by people",
      "Connection to up to two of your programs",
      "Measurement before and after",
      "A monthly limit for model costs",
      "Guide, introduction and record of processing",
    ],
    uk: [
      "Один автоматизований процес із погодженням людиною",
      "Підключення до двох Ваших програм",
      "Вимірювання до та після",
      "Місячна межа витрат на модель",
      "Інструкція, ознайомлення та реєстр обробки даних",
    ],
  },
  suitedFor: {
    de: [
      "Betriebe mit 20 und mehr gleichartigen Vorgängen in der Woche",
      "Büros, in denen Rechnungen und Anfragen per E-Mail eintreffen",
      "Handwerk mit Angeboten nach wiederkehrendem Muster",
    ],
    en: [
      "Businesses with 20 or more similar cases a week",
      "Offices where invoices and enquiries arrive by e-mail",
      "Trades whose quotes follow a recurring pattern",
    ],
    uk: [
      "Підприємства, де щотижня 20 і більше схожих справ",
      "Офіси, куди рахунки й запити надходять поштою",
      "Ремісничі фірми з пропозиціями за сталим зразком",
    ],
  },
  notFor: {
    de: "Wenn ein Vorgang nur ein paarmal im Monat vorkommt oder jedes Mal anders ist, rechnet sich die Automatisierung nicht. Dann hilft eine gute Vorlage mehr.",
    en: "If a case comes up only a few times a month or is different each time, automation does not pay. A good template will help you more.",
    uk: "Якщо справа трапляється кілька разів на місяць або щоразу інакша, автоматизація не окупиться. Тоді більше допоможе добрий шаблон.",
  },
  faqs: {
    de: [
      {
        question: "Was kostet die Automatisierung eines Ablaufs?",
        answer:
          "Ein automatisierter Ablauf kostet ab 5.900 € netto und dauert sechs bis acht Wochen. Den Festpreis nennen wir nach dem halben Tag Beobachtung.",
      },
      {
        question: "Welche laufenden Kosten kommen dazu?",
        answer:
          "Laufend fallen nur die Modellkosten an, die wir ohne Aufschlag weitergeben; Sie setzen dafür eine monatliche Obergrenze. Wenn wir den Ablauf pflegen sollen, kommt die Betreuung ab 190 € im Monat dazu.",
      },
      {
        question: "Verschickt die KI E-Mails von allein?",
        answer:
          "Nein, am Anfang verschickt die KI nichts von allein: Sie legt Entwürfe an, und ein Mensch gibt sie frei. Einzelne einfache Fälle können Sie später freischalten.",
      },
      {
        question: "Was geschieht, wenn die KI unsicher ist?",
        answer:
          "Unsichere Fälle legt der Ablauf Ihrem Team vor, mit dem Grund und der fraglichen Stelle. Geraten wird nicht.",
      },
    ],
    en: [
      {
        question: "What does it cost to automate a procedure?",
        answer:
          "One automated procedure costs from €5,900 net and takes six to eight weeks. We name the fixed price after the half day of watching.",
      },
      {
        question: "What running costs are there?",
        answer:
          "The only running costs are those of the model, which we pass on without a mark-up; you set a monthly limit for them. If you would like us to look after the procedure, care from €190 a month comes on top.",
      },
      {
        question: "Does the AI send e-mails by itself?",
        answer:
          "No, to begin with the AI sends nothing by itself: it writes drafts, and a person approves them. You can release individual simple cases later.",
      },
      {
        question: "What happens when the AI is unsure?",
        answer:
          "Uncertain cases are put before your team, with the reason and the passage in question. There is no guessing.",
      },
    ],
    uk: [
      {
        question: "Скільки коштує автоматизувати один процес?",
        answer:
          "Один автоматизований процес коштує від 5 900 € нетто і триває шість–вісім тижнів. Фіксовану ціну називаємо після пів дня спостереження.",
      },
      {
        question: "Які поточні витрати додаються?",
        answer:
          "З поточних витрат є лише вартість моделі, яку ми переносимо без націнки; місячну межу встановлюєте Ви. Якщо процес супроводжуємо ми, додається супровід від 190 € на місяць.",
      },
      {
        question: "Чи надсилає ШІ листи самостійно?",
        answer:
          "Ні, спочатку ШІ нічого не надсилає самостійно: він складає проєкти, а людина їх погоджує. Окремі прості випадки Ви зможете дозволити згодом.",
      },
      {
        question: "Що буде, коли ШІ не впевнений?",
        answer:
          "Непевні випадки потрапляють до Вашої команди разом із причиною та відповідним місцем у документі. Угадувати він не буде.",
      },
    ],
  },
  relatedIds: ["knowledge-assistant", "ai-workshop", "care"],
  bodyFile: bodyFiles("services", "automation"),
};
