/** Web, software, assistants, data protection. One concept a line: English | German | Ukrainian. */
export const digitalConcepts = `
chatbot bot chatbots | chatbot bot chatbots | чатбот бот боти чатботи
assistant helper assistants | assistent assistenz helfer assistentin | асистент помічник помічника помічниця
chat conversation dialogue talk | chat gespräch unterhaltung dialog konversation | чат розмова діалог бесіда переписка
ai artificial intelligence | ki künstliche intelligenz | ші штучний інтелект
model language llm | modell sprachmodell modelle | модель моделі
learn learning train training | lernen trainieren training gelernt erlernen schulung | навчатися навчання тренувати тренування вчити вчитися
website site web webpage homepage | website webseite internetseite homepage internetauftritt webauftritt | сайт вебсайт сторінка веб
page pages | seite seiten | сторінка сторінки
internet online web network | internet online netz netzwerk | інтернет онлайн мережа
computer pc computers | computer rechner pc | комп'ютер пк
laptop notebook | laptop notebook | ноутбук лептоп
phone telephone call mobile smartphone cell | telefon handy anruf anrufen mobiltelefon smartphone telefonisch rufnummer | телефон дзвінок мобільний смартфон дзвонити зателефонувати
app application | app anwendung applikation | застосунок додаток програма
software program programme | software programm | програма софт програмний
hardware device equipment appliance | gerät hardware geräte ausrüstung ausstattung | пристрій обладнання апаратура прилад
server hosting host hosted cloud | server hosting gehostet rechenzentrum cloud serverstandort | сервер хостинг хмара розміщення
data | daten | дані даних даними
database databases | datenbank datenbanken | база бази
information info inform informed | information informationen auskunft angaben informieren | інформація відомості інформувати повідомити
document file documents files | dokument datei unterlagen dokumente dateien akte | документ файл документи файли
upload uploaded | hochladen hochgeladen upload | завантажити вивантажити аплоад
download downloaded | herunterladen download runterladen heruntergeladen | завантажити скачати завантаження
privacy gdpr confidentiality | datenschutz dsgvo privatsphäre vertraulichkeit datenschutzbeauftragter | конфіденційність приватність захист gdpr
personal private | persönlich privat personenbezogen | особистий персональний приватний
delete erase remove deletion removal erased | löschen löschung entfernen gelöscht entfernung beseitigen | видалити видалення стерти видаляти знищити прибрати
store save keep saved retention | speichern speicherung aufbewahren gespeichert sichern | зберігати зберегти збереження
backup restore recovery recover | backup sicherung wiederherstellen wiederherstellung datensicherung | резервний копія відновити відновлення бекап
security secure safe safety protect protection protected | sicherheit sicher schutz schützen geschützt absichern | безпека безпечний захист захистити захищати захищений
password login signin credentials | passwort kennwort anmelden anmeldung zugangsdaten einloggen login | пароль логін вхід увійти авторизація
user users account profile | benutzer nutzer konto profil anwender nutzerkonto | користувач обліковий акаунт профіль
register registration signup | registrieren registrierung anmelden | реєстрація зареєструватися реєструвати
admin administrator administration manage | administrator verwaltung verwalten verwalter | адміністратор адміністрація адмініструвати керувати
email mail inbox | email mail postfach mailadresse | пошта email лист імейл електронна
message notification notify reply | nachricht benachrichtigung meldung mitteilung benachrichtigen | повідомлення сповіщення лист
letter letters | brief briefe schreiben | лист листи
send sent sending | senden schicken verschicken gesendet geschickt absenden | надіслати надсилати відправити відправляти послати
receive received receipt | erhalten empfangen bekommen erhielt bekam empfang | отримати отримувати одержати приймати
share sharing forward | teilen weiterleiten weitergeben geteilt | ділитися поділитися поширити передати
connect connection connected link integrate integration | verbinden verbindung anbinden anbindung verknüpfen integration integrieren schnittstelle | підключити з'єднання зв'язок інтеграція інтегрувати приєднати
interface api endpoint | schnittstelle api endpunkt | інтерфейс api апі
telegram whatsapp messenger | telegram whatsapp messenger | телеграм вотсап месенджер telegram
widget embed embedded plugin | widget einbetten einbinden plugin eingebettet | віджет вбудувати вбудований плагін
code source programming programmer developer coding | code quellcode programmierung entwickler programmieren programmierer | код програмування розробник програміст
develop development developed | entwickeln entwicklung entwickelt | розробити розробка розвиток розвивати розвинути
update upgrade version release | aktualisieren aktualisierung update version aktualisiert veröffentlichung | оновити оновлення версія випуск реліз
install setup installation configure configuration settings | installieren installation einrichten einrichtung konfigurieren konfiguration einstellungen | встановити встановлення налаштувати налаштування конфігурація параметри
error bug fault mistake wrong incorrect | fehler störung falsch irrtum fehlerhaft | помилка збій неправильний хибний похибка
fix repair solve solution resolve | beheben reparieren lösung lösen reparatur | виправити полагодити рішення розв'язати вирішити усунути
test testing trial try | test testen probe ausprobieren versuch testphase | тест тестування випробування спробувати пробний
automation automate automatic automatically automated | automatisierung automatisch automatisieren automatisiert | автоматизація автоматичний автоматично автоматизувати
process workflow procedure | prozess ablauf vorgang verfahren prozesse | процес процедура порядок
knowledge base know known knowing | wissen wissensbasis kenntnis kenntnisse bekannt kennen wusste gewusst | знання знати відомий знає обізнаний
search find found lookup | suchen suche finden gefunden fand | шукати пошук знайти знайдений знаходити
answer reply respond response answered | antwort antworten beantworten reagieren reaktion | відповідь відповідати відповісти реакція
question questions ask asked faq | frage fragen gefragt befragen faq | питання запитання запитати спитати
language languages multilingual | sprache sprachen mehrsprachig sprachlich | мова мови багатомовний мовний
german germany deutschland | deutsch deutschland deutsche | німецький німецька німеччина німець
english england britain british | englisch england britisch großbritannien engländer | англійський англійська англія британський британія
ukrainian ukraine | ukrainisch ukraine ukrainer | український українська україна українець
french france | französisch frankreich franzose franzosen | французький франція француз
russian russia | russisch russland russe | російський росія росіянин
american america usa states | amerikanisch amerika usa vereinigte amerikaner | американський америка сша штати
chinese china | chinesisch china chinesen | китайський китай китаєць
european europe eu | europäisch europa eu europäer | європейський європа єс
polish poland warsaw | polnisch polen warschau | польський польща варшава
italian italy | italienisch italien italiener | італійський італія
spanish spain | spanisch spanien spanier | іспанський іспанія
greek greece | griechisch griechenland griechen | грецький греція грек
roman rome | römisch rom römer | римський рим римлянин
japanese japan | japanisch japan japaner | японський японія
indian india | indisch indien inder | індійський індія
austria vienna austrian | österreich wien österreichisch | австрія відень австрійський
switzerland swiss | schweiz schweizer | швейцарія швейцарський
translate translation translator | übersetzen übersetzung übersetzer übersetzt | перекласти переклад перекладач перекладати
text texts | text texte | текст тексти
word words vocabulary | wort wörter worte wortschatz | слово слова словник
write wrote written writer author writing | schreiben schrieb geschrieben schriftsteller autor verfasser verfassen | писати написати автор письменник написаний
read reading reader | lesen las gelesen leser | читати прочитати читач читання
image picture photo photograph | bild foto fotografie bilder abbildung | зображення фото світлина картинка фотографія
video film movie movies | video film filme spielfilm | відео фільм кіно
sound audio voice | ton klang stimme audio geräusch | звук голос аудіо
screen display monitor | bildschirm anzeige monitor | екран дисплей монітор
button click press | knopf taste klicken drücken schaltfläche | кнопка натиснути клацнути
design layout designer | gestaltung design entwurf entwerfen gestalten | дизайн макет оформлення проєктувати
keyword seo google | suchmaschine suchmaschinenoptimierung seo google schlüsselwort | пошуковик seo google ключовий
statistics analytics report reports | statistik auswertung bericht berichte analyse | статистика аналітика звіт звіти
analysis analyse analyze examine study investigate investigation | analyse analysieren untersuchen untersuchung studie erforschen | аналіз аналізувати дослідження дослідити вивчати досліджувати
limit restriction restrict limited maximum | grenze beschränkung begrenzen begrenzt maximum einschränkung höchstens | межа обмеження обмежити ліміт максимум обмежений
access permission allow allowed permit | zugang zugriff erlaubnis erlauben dürfen zulassen genehmigung gestatten berechtigung | доступ дозвіл дозволити дозволяти право
forbid forbidden prohibit ban banned | verbieten verbot verboten untersagen | заборонити заборона заборонений забороняти
speed fast quick rapid quickly | geschwindigkeit schnell rasch tempo zügig | швидкість швидкий швидко темп
slow slowly | langsam verlangsamen | повільний повільно
robot machine machines | roboter maschine maschinen | робот машина механізм
electricity electric electrical electronic current power | strom elektrizität elektrisch elektronisch | струм електрика електричний електронний електроенергія
digital digitalisation | digital digitalisierung | цифровий цифровізація
train railway track rail | zug eisenbahn bahn gleis schiene | потяг поїзд залізниця колія
takeover handoff live agent | mensch mitarbeiter übernahme übernehmen übergabe ansprechpartner | оператор людина передача перехопити
consent agree approval approve | einwilligung zustimmung zustimmen einverstanden genehmigen | згода погодитися схвалити погодження схвалення
cookie cookies tracking | cookie cookies tracking | кукі файли відстеження
encryption encrypt encrypted key | verschlüsselung verschlüsseln verschlüsselt schlüssel | шифрування зашифрований ключ шифрувати
compliance regulation | konformität verordnung vorschrift regelung | відповідність регламент регулювання норма
token tokens usage consumption consume | token verbrauch verbrauchen nutzung | токен споживання використання споживати
template sample example | vorlage muster beispiel | шаблон зразок приклад
`;
