import type { Locale } from "@/lib/core/model/locale";
import { isCyrillic } from "./embed-tokens";

/** Words that carry grammar, not content. They keep a small weight in search, so that a question of only such words still finds something. */
const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  de: words(`
    ab aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei beim bin bis
    bist bitte da dabei dadurch dafür dagegen daher damit danach dann daran darauf darin darüber das dass davon dazu dein
    deine dem den denen denn der deren derer des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du
    durch ein eine einem einen einer eines einige er es etwa etwas euch euer für gab gegen genau gibt habe haben hat hatte
    hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja jede jedem jeden jeder
    jedes jedoch jene jetzt kann kein keine keinem keinen keiner können könnte könnten laut man mehr mein meine mich mir
    mit muss müssen nach neben nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines seit
    selbst sich sie sind so sobald sogar solche soll sollen sollte sondern sonst sowie über um und uns unser unsere
    unserem unseren unserer unter viel viele vielen vom von vor wann war waren warum was weil welche welchem welchen
    welcher welches wem wen wenn wer werde werden wessen wie wieder wieso wird wo wobei wodurch wofür wogegen woher wohin womit woran worauf
    worin worüber wovon wozu wurde wurden während zu zum zur zwar zwischen`),
  en: words(`
    a about above after again against all also am an and any are arent as at be because been before being below between
    both but by can cannot cant could couldnt did didnt do does doesnt doing dont down during each either else ever few
    for from further get gets had has hasnt have havent having he her here hers him his how i id if ill im in into is
    isnt it its itself ive just lets like many may me might more most much must my no nor not of off on once one only or
    other our ours out over own per please same she should so some such than that thats the their theirs them then there
    theres these they theyre this those through to too under until up upon us very was wasnt we were werent what whats
    when where which while who whom whose why will with within without would you your yours`),
  uk: words(`
    а або але б без би був була були було буде будуть будь в вам вами вас ваш ваша ваше ваші вже ви від він вона вони воно
    все всі всіх вся втім де до для дуже є ж за завжди зі з із її їй їм їх його й йому коли кого кому котрий котра крім
    куди лише між мене мені ми мій може можна моя на навіть над нам нами нас наш наша наше наші не нею ним ними них ні
    ніж об один одна одне однак ось от перед під після по поки потім при про саме свої свій своя своє себе собі та так
    така такий такі також там те теж ти тим тих то тобі тобто того тоді той тому тут ту у усі хіба хоч хто це цей ці цих
    ця цього цьому через чи чий чия чиє чому чого чим що щоб щодо я яка яке який які якими яких якого якої якому якою як якщо скільки
    звідки навіщо стільки`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** True when the token is a stop word of the language, or of any language that is written in its script when none is given. */
export function isStopWord(token: string, locale?: Locale): boolean {
  if (isCyrillic(token)) return stopWords.uk.has(token);
  if (locale === "de" || locale === "en") return stopWords[locale].has(token);
  return stopWords.de.has(token) || stopWords.en.has(token);
}

/**
 * Cheap guess of a text's language from script and stop words; undefined when nothing speaks for any.
 * Good enough to choose a stemmer; what a visitor is told in is decided elsewhere.
 */
export function guessTextLocale(tokens: readonly string[]): Locale | undefined {
  let cyrillic = 0;
  let german = 0;
  let english = 0;
  for (const token of tokens) {
    if (isCyrillic(token)) cyrillic++;
    if (stopWords.de.has(token) || germanLetters.test(token)) german++;
    if (stopWords.en.has(token)) english++;
  }
  if (cyrillic * 3 > tokens.length) return "uk";
  if (german === english) return undefined;
  return german > english ? "de" : "en";
}

const germanLetters = /[äöüß]/;
