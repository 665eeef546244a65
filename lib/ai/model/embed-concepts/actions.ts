/** Everyday verbs with the nouns made from them. One concept a line: English | German | Ukrainian. */
export const actionConcepts = `
begin began begun start started beginning commence launch launched | beginnen begann begonnen anfangen anfang start starten beginn gestartet einführung | починати почати початок розпочати почалося старт запуск запустити
end ended finish finished complete completed completion | ende enden beenden beendet abschließen endete fertig abgeschlossen fertigstellung | кінець закінчити завершити закінчення завершення завершений
stop stopped halt cease | stoppen anhalten aufhören halt einstellen | зупинити припинити зупинка перестати
continue continued continuing | fortsetzen weiter fortfahren fortgesetzt weiterhin | продовжувати продовжити продовження
make made making | machen gemacht machte anfertigen | робити зробити зроблений
done perform | tun tat getan durchführen ausführen durchgeführt | робити виконувати виконати здійснити
create creation created creator | schaffen erstellen erschaffen geschaffen schuf erstellt erstellung schöpfer | створити створення створювати творець
change changed alter alteration modify modification | ändern änderung veränderung verändern wechsel wandel wechseln geändert | зміна змінити змінювати зміни
increase increased grow growth grew grown rise rose rising | steigen zunehmen wachsen wachstum erhöhen anstieg zunahme erhöhung wuchs gestiegen gewachsen stieg steigerung | зростати збільшити зростання рости збільшення підвищення збільшувати
decrease decline reduce reduced reduction fall fell drop dropped | sinken abnehmen verringern reduzieren rückgang senken abnahme fallen fiel gesunken verringerung | зменшити зменшення знизити падіння скоротити скорочення спад зниження
improve improvement better | verbessern verbesserung besser | покращити поліпшити покращення кращий вдосконалити
give gave given provide provided | geben gegeben bereitstellen gewähren liefern bieten bietet bot | дати давати надати надавати забезпечити забезпечувати
take took taken | nehmen nahm genommen | брати взяти приймати узяти
bring brought | bringen brachte gebracht mitbringen | принести приносити привести
carry transport transported transportation | tragen transportieren transport verkehr befördern | нести перевозити транспорт перевезення транспортування
put place placed set lay | setzen stellen legen platzieren gesetzt gestellt gelegt | поставити покласти ставити класти розмістити
obtain obtained gain | bekommen erhalten erlangen gewinnen | отримати здобути дістати
keep hold held maintain | halten behalten hielt gehalten bewahren | тримати утримувати зберігати
use used using usage utilize employ | nutzen benutzen verwenden verwendung benutzt verwendet genutzt nutzung gebrauch einsetzen eingesetzt | використовувати використання користуватися застосовувати вживати
apply application applied | anwenden anwendung bewerben antrag beantragen angewendet | застосувати застосування заявка подати
need needed necessary | brauchen nötig notwendig benötigt | потребувати потрібно необхідно
want wish desire wanted | wollen wünschen möchten wunsch wollte gewünscht | хотіти бажати бажання прагнути
try attempt attempted effort | versuchen versuch bemühung anstrengung versucht bemühen | спроба намагатися спробувати зусилля
go went gone | gehen ging gegangen | йти піти іти ходити
come came arrive arrived arrival | kommen kam gekommen ankommen ankunft eintreffen | прийти прибути приходити прибуття
leave left depart departure | verlassen verließ abreisen abfahrt gehen | покинути залишити піти від'їзд
return returned | zurückkehren rückkehr zurück kehrte | повернутися повернення повертатися
move moved motion | bewegen bewegung umziehen umzug bewegt ziehen | рухатися рух переміщення переїзд переїхати
run ran running | laufen lief rennen betreiben | бігти бігати
walk walked walking | gehen laufen spazieren spaziergang | ходити гуляти прогулянка
stay remain remained | bleiben blieb geblieben verbleiben | залишатися залишитися лишатися
enter entry entrance | betreten eintreten eintritt eingang eintrag | увійти вхід вступ
exit output | ausgang austritt ausgabe | вихід вивід
see saw seen look watch viewed | sehen sah gesehen schauen ansehen blick betrachten zuschauen | бачити дивитися побачити переглянути
show shown display demonstrate | zeigen zeigte gezeigt anzeigen darstellen demonstrieren | показати показувати демонструвати
appear appearance appeared emerge | erscheinen auftauchen erschien aussehen auftreten entstehen entstand entstanden | з'явитися з'являтися поява виникнути виникати
hide hidden secret | verstecken verborgen geheim versteckt geheimnis | приховати прихований таємний таємниця секрет
say said tell told state stated | sagen sagte gesagt erzählen äußern aussage erklärte | сказати казати розповісти говорити заявити
speak spoke spoken speaking speaker speech | sprechen sprach gesprochen rede sprecher | говорити розмовляти промова мовець
explain explanation | erklären erklärung erläutern erklärt erläuterung | пояснити пояснення роз'яснити
describe description described | beschreiben beschreibung beschrieben | описати опис описувати
mean meaning meant definition define defined | bedeuten bedeutung bedeutet definition definieren definiert meinen | означати значення визначення визначити визначати
understand understood understanding | verstehen verstand verstanden verständnis | розуміти зрозуміти розуміння
think thought considered consider regard regarded | denken dachte gedacht betrachten gilt gelten angesehen erwägen | думати вважати вважається міркувати розглядати
suggest suggestion recommend recommendation propose proposed proposal | vorschlagen vorschlag empfehlen empfohlen vorgeschlagen anregen | запропонувати пропонувати рекомендувати рекомендація
decide decision decided determine | entscheiden entscheidung entschied entschieden beschluss bestimmen beschließen beschlossen | вирішити рішення вирішувати визначити ухвалити
choose choice chose chosen select selection selected option | wählen auswahl auswählen wahl ausgewählt option | вибрати вибір обрати вибирати варіант опція
compare comparison | vergleichen vergleich verglichen | порівняти порівняння порівнювати
differ difference different distinguish distinct | unterscheiden unterschied unterschiedlich verschieden anders | відрізнятися різниця різний відмінність відмінний
include included contain contains consist comprise comprises | enthalten umfassen beinhalten bestehen besteht enthält umfasst einschließen gehören | включати містити складатися входити охоплювати
add added addition additional extra | hinzufügen zusätzlich ergänzen zusatz hinzugefügt weitere | додати додатковий додавати доповнення
combine combination mix mixed mixture | kombinieren kombination mischen mischung gemischt vereinen | поєднати комбінація змішати суміш поєднання
separate divide divided division split | trennen teilen geteilt teilung aufteilen getrennt spaltung | розділити поділити поділ відокремити розділений
join joined unite united unify | beitreten vereinigen vereint anschließen beitritt vereinigt verbinden | приєднатися об'єднати об'єднаний об'єднання вступити
follow followed following | folgen folgte gefolgt folgend folgende befolgen | слідувати наступний дотримуватися
result resulted effect consequence impact outcome | ergebnis folge wirkung auswirkung resultat ergebnisse auswirkungen konsequenz | результат наслідок вплив ефект підсумок
cause caused reason lead | ursache verursachen grund führen verursacht gründe auslösen | причина спричинити призвести викликати
influence influenced influential affect affected | einfluss beeinflussen beeinflusst einflussreich betroffen betreffen | вплив впливати вплинути впливовий
depend dependent dependence | abhängen abhängig abhängigkeit hängt | залежати залежний залежність
happen happened occur occurred occurrence | geschehen passieren passiert geschah stattfinden stattgefunden fand ereignete vorkommen | статися відбутися трапитися відбуватися ставатися
become became | geworden | стати ставати
exist existence existed | existieren existenz bestehen vorhanden | існувати існування наявний
control controlled | kontrolle steuern kontrollieren steuerung beherrschen | контроль керувати контролювати управління
direct directed | leiten lenken richten direkt | спрямувати прямий керувати
destroy destroyed destruction damage damaged | zerstören zerstört zerstörung schaden beschädigen schäden beschädigt | знищити зруйнувати руйнування пошкодити шкода пошкодження
break broke broken | brechen brach gebrochen zerbrechen kaputt | зламати розбити ламати зламаний
cut | schneiden schnitt geschnitten kürzen | різати вирізати
remove removed | entfernen entfernt beseitigen abschaffen | видалити усунути прибрати
replace replaced replacement substitute | ersetzen ersetzt ersatz austauschen ablösen | замінити заміна замінювати
save rescue saved | retten sparen rettung gerettet gespart | врятувати рятувати заощадити економити
spend spent spending | ausgeben ausgaben verbringen verbrachte ausgegeben | витратити витрачати провести
avoid prevent prevention prevented | vermeiden verhindern vorbeugen verhindert vermieden | уникати запобігти уникнути запобігання
accept accepted acceptance | akzeptieren annehmen angenommen annahme | прийняти приймати погодитися
refuse reject rejected refusal deny denied | ablehnen verweigern abgelehnt weigern leugnen ablehnung | відмовити відхилити відмова заперечувати
oppose opposed opposition | ablehnen widersetzen opposition gegner | опозиція виступати протистояти проти
agree agreed | zustimmen einigen einverstanden vereinbart einigung | погодитися згодитися домовитися
discuss discussion debate | diskutieren diskussion debatte besprechen erörtern | обговорити обговорення дискусія дебати
argue argument claim claimed | argumentieren argument behaupten streiten behauptet | стверджувати аргумент сперечатися твердити
prove proof evidence proven | beweisen beweis nachweis bewiesen belegen | довести доказ підтвердити докази
confirm confirmation | bestätigen bestätigung bestätigt | підтвердити підтвердження
introduce introduced introduction | einführen einführung vorstellen eingeführt vorgestellt einleitung | ввести запровадити представити вступ впровадити
announce announced announcement declare declared | ankündigen bekanntgeben verkünden angekündigt erklären ankündigung ausrufen | оголосити оголошення заявити проголосити
meet met | treffen traf getroffen begegnen | зустріти зустрічатися зустріч
visit visited visitor visitors | besuchen besuch besucher besuchte besucht | відвідати відвідувач візит відвідувати
invite invitation | einladen einladung eingeladen | запросити запрошення
participate participation participant attend attended attendance | teilnehmen teilnahme teilnehmer beteiligt beteiligung besuchen | участь учасник брати відвідувати
serve served | dienen diente gedient bedienen | служити обслуговувати слугувати
represent representation representative represented | vertreten repräsentieren darstellen vertreter stellvertretend | представляти представник представництво
replace succeed successor succeeded | nachfolger nachfolgen folgen | наступник замінити
appoint appointed nominate nominated | ernennen ernannt berufen nominiert | призначити призначений номінувати
check verify examine | prüfen überprüfen kontrollieren nachprüfen | перевірити перевіряти
seek sought | suchen gesucht streben | шукати прагнути
open opened | öffnen eröffnen geöffnet eröffnet | відкрити відкривати
close closed | schließen geschlossen | закрити закривати
turn rotate rotation | drehen drehung wenden rotation | повернути обертати обертання
throw thrown | werfen geworfen warf | кинути кидати
push pull | schieben ziehen drücken | штовхати тягнути
lift raise raised | heben erheben anheben aufziehen | підняти піднімати
sit stand stood | sitzen stehen stand gestanden | сидіти стояти
sleep wake | schlafen aufwachen wecken | спати прокинутися
feel feeling felt emotion | fühlen gefühl empfinden | відчувати почуття емоція
love loved | liebe lieben | любов кохання любити
hate hatred | hass hassen | ненависть ненавидіти
fear afraid | angst fürchten furcht | страх боятися
hope | hoffnung hoffen | надія сподіватися
enjoy pleasure joy happy | genießen freude glücklich vergnügen | радість насолода щасливий задоволення
expect expected expectation | erwarten erwartung erwartet | очікувати очікування сподіватися
believe trust | vertrauen glauben | довіра довіряти вірити
worry concern concerned | sorge sorgen besorgt anliegen betreffen | турбота занепокоєння турбуватися
encourage motivate | ermutigen anregen motivieren | заохочувати мотивувати
force forced compel | zwingen gezwungen zwang | змусити примусити примус
permit allow let | lassen erlauben ließ ermöglichen ermöglicht | дозволити дати змогу
enable possible possibility able capable ability capability | möglich möglichkeit fähig fähigkeit ermöglichen imstande | можливий можливість здатний здатність
share divide | teilen aufteilen | ділити
collect collection gather | sammeln sammlung gesammelt versammeln | збирати зібрати колекція збір
produce generate generated | erzeugen generieren erzeugt | породжувати генерувати утворювати
form formed formation | bilden bildet gebildet bildung formen entstehung | утворити формувати утворення формування
cover covered | bedecken abdecken bedeckt | покривати покрити охоплювати
fill full | füllen voll gefüllt | наповнити повний заповнити
empty | leer leeren | порожній пустий
surround surrounded | umgeben umgebung umringt | оточувати оточений
extend extension expand expansion spread | erweitern ausdehnen erweiterung ausbreiten verbreiten verbreitung ausbreitung ausdehnung | розширити розширення поширити поширення поширюватися
transfer shift | übertragen verlegen verlagern übertragung | передати перенести перенесення
exchange | austausch tauschen austauschen | обмін обмінювати
release released | veröffentlichen freigeben freisetzen freilassen | випустити випуск звільнити
absorb absorption | aufnehmen absorbieren aufnahme | поглинати поглинання
react reaction | reagieren reaktion | реагувати реакція
measure rate evaluate evaluation assess assessment | bewerten bewertung beurteilen einschätzen | оцінити оцінка оцінювати
identify identification identity | identifizieren identität erkennen erkannt | ідентифікувати визначити особа розпізнати
recognize recognition recognized | anerkennen anerkennung erkennen anerkannt | визнати визнання розпізнати
classify category classification type types | kategorie klassifizieren typ klasse einordnen typen | категорія класифікація тип класифікувати
contribute contribution | beitragen beitrag beigetragen | внесок сприяти зробити
support promote | fördern förderung unterstützen | сприяти підтримувати просувати
cooperate | kooperieren | взаємодіяти
design intend intended | beabsichtigen vorgesehen bestimmt | призначений намір
inspire inspired inspiration | inspirieren inspiriert | надихнути натхнення
celebrate honor honour | ehren ehre geehrt | шанувати честь вшанувати
suffer suffered | leiden litt erleiden | страждати потерпати
escape flee fled | fliehen flucht entkommen floh geflohen | втекти втеча тікати
search hunt | fahndung | розшук
plant grow cultivate | anbauen pflanzen anbau züchten | вирощувати садити
`;
