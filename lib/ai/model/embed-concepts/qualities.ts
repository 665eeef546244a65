/** Qualities, quantities, time and relations. One concept a line: English | German | Ukrainian. */
export const qualityConcepts = `
good well | gut gute guter | добрий хороший добре гарний
bad badly poor evil | schlecht böse übel | поганий погано злий
best finest | beste bester besten | найкращий
worse worst | schlechter schlimm schlimmste | гірший найгірший
important importance significant significance essential crucial key | wichtig bedeutend bedeutsam wesentlich wichtigkeit entscheidend bedeutung | важливий значний суттєвий важливість істотний ключовий
main major primary principal chief | haupt hauptsächlich wichtigste primär überwiegend | головний основний первинний переважно
special specific particular | speziell besonders besondere spezifisch bestimmt | особливий спеціальний конкретний певний
general common usual usually normal | allgemein gewöhnlich üblich normal gemeinsam häufig normalerweise | загальний звичайний спільний нормальний зазвичай
rare unusual | selten ungewöhnlich | рідкісний незвичайний рідко
new newly recent modern | neu neue neuer modern kürzlich neueste | новий сучасний нещодавній недавній
old ancient former | alt antik ehemalig früher | старий давній колишній стародавній
early earlier | früh früher frühe | ранній рано раніше
late later | spät später | пізній пізно пізніше
first initial original originally origin | erste erster zuerst ursprünglich anfänglich ursprung original herkunft | перший спочатку початковий походження первісний
second | zweite zweiter | другий
third | dritte dritter drittel | третій
last final finally | letzte letzter schließlich endgültig | останній остаточний нарешті
next | nächste nächster folgende | наступний
previous prior | vorherig zuvor vorher früher | попередній раніше
current present now | aktuell gegenwärtig derzeit heutig | поточний теперішній зараз нинішній
past | vergangenheit vergangen | минуле минулий
future | zukunft künftig zukünftig | майбутнє майбутній
time times period era age | zeit zeiten zeitraum epoche ära zeitalter mal | час період епоха доба
date | datum | дата
century centuries | jahrhundert jahrhunderte | століття сторіччя
decade | jahrzehnt jahrzehnte | десятиліття
morning | morgen morgens vormittag | ранок вранці
evening night | abend nacht nachts | вечір ніч
spring summer | frühling sommer frühjahr | весна літо
autumn winter fall | herbst winter | осінь зима
january | januar jänner | січень
february | februar | лютий
march | märz | березень
april | april | квітень
june | juni | червень
july | juli | липень
august | august | серпень
september | september | вересень
october | oktober | жовтень
november | november | листопад
december | dezember | грудень
always constant constantly | immer stets ständig konstant | постійно постійний
never | nie niemals | ніколи
often frequently frequent | oft häufig | часто частий
sometimes | manchmal gelegentlich | іноді інколи
single | eins einzig einzeln | єдиний одиничний
two double pair twice | zwei beide doppelt paar zweimal | два дві обидва подвійний пара
three | drei | три троє
four | vier | чотири
five | fünf | п'ять
six | sechs | шість
seven | sieben | сім
eight | acht | вісім
nine | neun | дев'ять
ten | zehn | десять
eleven | elf | одинадцять
twelve dozen | zwölf dutzend | дванадцять
twenty | zwanzig | двадцять
hundred hundreds | hundert hunderte | сто сотня сотні
thousand thousands | tausend tausende | тисяча тисячі
million millions | million millionen mio | мільйон мільйони
billion billions | milliarde milliarden | мільярд мільярди
half | hälfte halb halbe | половина пів
quarter | viertel | чверть
number count | anzahl zahl zahlreich | кількість багато численний чисельність
less minimum least | wenige weniger mindestens minimum wenigstens | мало менше мінімум щонайменше
majority maximum | meisten mehrheit meist größte maximum | більше більшість найбільше максимум
minority | minderheit | меншість
whole entire total every | ganz gesamt gesamte | весь цілий кожен увесь
part portion section | teil abschnitt anteil teile | частина розділ частка
group set | gruppe menge satz | група набір
average mean | durchschnitt durchschnittlich mittelwert | середній пересічний
approximately around roughly | ungefähr circa rund annähernd | приблизно близько орієнтовно
exactly precise accurate exact | exakt präzise | точно точний
enough sufficient | genug ausreichend genügend | достатньо достатній досить
exclusive exclusively | ausschließlich exklusiv | виключно ексклюзивний
strong strength | stark stärke kräftig | сильний міцний
weak weakness | schwach schwäche | слабкий слабкість
hard difficult difficulty | schwer schwierig schwierigkeit hart | важкий складний труднощі
easy simple simply ease | einfach leicht simpel | легкий простий просто легко
complex complicated complexity | komplex kompliziert komplexität | складний комплексний складність
clear clearly obvious | klar deutlich offensichtlich eindeutig | ясний чіткий зрозумілий очевидний
true real truth actual fact reality | wahr wirklich echt tatsächlich wahrheit tatsache realität | правда справжній реальний факт дійсний істина
false fake | falsch gefälscht | хибний фальшивий підроблений
correct right proper | richtig korrekt | правильний вірний коректний
possible potential maybe perhaps probably likely | möglich potenziell vielleicht wahrscheinlich womöglich | можливий потенційний можливо ймовірний мабуть
impossible | unmöglich | неможливий
certain sure | sicher gewiss bestimmt | певний впевнений
problem issue trouble | problem probleme schwierigkeit | проблема проблеми питання
advantage benefit benefits | vorteil vorteile nutzen | перевага користь вигода
disadvantage drawback | nachteil nachteile | недолік
chance opportunity | chance gelegenheit möglichkeit | шанс можливість нагода
beautiful beauty nice | schön schönheit hübsch | гарний красивий краса
ugly | hässlich | потворний
clean | sauber reinigen rein reinigung | чистий чистити
dirty | schmutzig dreckig | брудний
dry wet | trocken nass feucht | сухий мокрий вологий
soft | weich sanft | м'який
sharp | scharf spitz | гострий
thick thin | dick dünn | товстий тонкий
quiet silent | ruhig leise still | тихий спокійний
loud noise | lärm | гучний шум
near nearby close | nah nahe nähe | близько близький поруч
inside internal inner | innen intern innere innerhalb | внутрішній всередині
outside external outer | außen extern äußere außerhalb | зовнішній ззовні поза
top upper | oben obere spitze | верхній вгорі зверху
bottom lower | unten untere | нижній внизу знизу
left | links linke | лівий зліва
front | vorne front vorder | передній спереду фронт
back behind rear | hinten rückseite | задній ззаду позаду
side | seite seiten | сторона бік
identical similar similarity | gleich identisch ähnlich derselbe ähnlichkeit dieselbe | однаковий схожий подібний самий
different various diverse diversity variety | verschieden unterschiedlich vielfältig vielfalt divers | різний різноманітний різноманіття
another alternative | alternative weitere | інший альтернатива альтернативний
opposite contrary | gegenteil gegensatz entgegengesetzt gegenüber | протилежний навпаки
system systems systematic | system systeme systematisch | система системний
structure structural | struktur aufbau strukturell | структура будова
method way manner means approach | methode weise art mittel ansatz verfahren | метод спосіб засіб підхід
function role work | funktion rolle aufgabe funktionieren | функція роль працювати
feature characteristic property trait | merkmal eigenschaft besonderheit kennzeichen funktion | ознака властивість характеристика риса
element component | element bestandteil komponente | елемент складова компонент
level degree stage | stufe ebene grad niveau phase | рівень ступінь етап стадія
step steps | schritt schritte | крок кроки
standard norm | standard norm | стандарт норма
symbol sign | symbol zeichen | символ знак
example instance | beispiel beispielsweise | приклад наприклад
case | fall fälle | випадок справа
condition state circumstance | zustand bedingung umstand voraussetzung | умова стан обставина
situation | situation lage | ситуація становище
relation relationship connection related | beziehung verhältnis zusammenhang verbindung | відношення зв'язок стосунки
position rank | position stellung rang platz | позиція становище ранг місце
list | liste verzeichnis aufzählung | список перелік
topic subject theme | thema themen gegenstand fach | тема предмет
source | quelle quellen | джерело
task duty responsibility responsible | aufgabe pflicht verantwortung verantwortlich zuständig | завдання обов'язок відповідальність відповідальний
attention notice | aufmerksamkeit beachtung | увага
interest interested | interesse interessiert interessant | інтерес зацікавлений цікавий
experience | erfahrung erlebnis erfahrungen | досвід
skill talent | fähigkeit talent | навичка вміння талант
memory | speicher erinnerung | пам'ять
choice alternative | alternative | альтернатива
record | rekord aufzeichnung | рекорд запис
thing object item | ding sache gegenstand objekt | річ предмет об'єкт
reason purpose | grund zweck | причина мета
wide widespread | verbreitet weitverbreitet | поширений широкий
full complete | vollständig voll komplett | повний цілковитий
available availability | verfügbar verfügbarkeit erhältlich | доступний наявний наявність
successful effective efficient efficiency | wirksam effektiv effizient effizienz wirkungsgrad | ефективний дієвий ефективність
useful helpful | nützlich hilfreich | корисний
necessary mandatory obligatory compulsory | notwendig verpflichtend obligatorisch pflicht | обов'язковий необхідний
optional voluntary | optional freiwillig | добровільний необов'язковий
responsible liable liability | haftung haften | відповідальність
foreign abroad international | ausländisch ausland international fremd | іноземний закордон міжнародний чужий
local | lokal örtlich | місцевий локальний
total sum | insgesamt summe | загалом усього разом
percent share rate ratio | quote anteil rate verhältnis | частка рівень співвідношення
`;
