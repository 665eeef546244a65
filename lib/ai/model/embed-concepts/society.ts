/** People, state, law, war, faith, education, arts and sport. One concept a line: English | German | Ukrainian. */
export const societyConcepts = `
human humans mankind | mensch menschen menschlich menschheit | людина людський людство
people person persons individual individuals | leute person personen einzelne volk individuum | люди особа персона народ індивід
man men male | mann männer männlich | чоловік чоловіки чоловічий
woman women female | frau frauen weiblich | жінка жінки жіночий
child children kid kids | kind kinder kindheit | дитина діти дитинство дитячий
baby infant | baby säugling | немовля
boy girl | junge mädchen | хлопець дівчина хлопчик дівчинка
family families relatives | familie familien verwandte angehörige | родина сім'я родич сімейний
father dad | vater väter | батько
mother mom | mutter mütter | мати мама
parents parent | eltern elternteil | батьки
son sons | sohn söhne | син
daughter | tochter töchter | донька дочка
brother sister sibling | bruder schwester geschwister brüder | брат сестра
husband wife spouse | ehemann ehefrau gatte gattin | дружина подружжя
marry marriage married wedding | heiraten heirat ehe verheiratet hochzeit | одружитися шлюб весілля одружений
friend friends friendship | freund freunde freundschaft | друг друзі дружба приятель
neighbour neighbor neighbouring neighboring | nachbar nachbarn benachbart | сусід сусідній
birth born | geburt geboren | народження народитися народився народжений
death die died dead dying | tod sterben starb gestorben tot verstorben tote | смерть померти помер мертвий загинути вмирати
kill killed murder killing slain | töten getötet mord ermorden umbringen ermordet | вбити вбивство вбитий убити
life live lived living alive | leben lebte lebendig lebt gelebt | життя жити живий жив мешкати
inhabitant resident residents population populous | einwohner bewohner bevölkerung bevölkerungszahl | мешканець житель населення жителі
age aged old elderly | alter alt älter ältere | вік старий старість літній
young youth teenager teen | jung jugend jugendliche jünger | молодий молодь юний юнацтво підліток
society social community | gesellschaft sozial gesellschaftlich gemeinschaft | суспільство соціальний суспільний спільнота громада
culture cultural | kultur kulturell | культура культурний
tradition traditional custom | tradition traditionell brauch sitte | традиція традиційний звичай
citizen citizenship civil | bürger bürgerin staatsbürgerschaft bürgerlich | громадянин громадянство цивільний громадянський
state states nation national country countries | staat staaten nation land länder staatlich nationalstaat | держава країна нація національний державний
government govern governed governing | regierung regieren regierte regiert | уряд правління урядовий керувати
president presidential | präsident präsidentin präsidentschaft | президент
king kings kingdom royal | könig könige königreich königlich | король королівство королівський
queen | königin | королева
emperor empire imperial | kaiser reich imperium kaiserlich | імператор імперія імперський цар
prince duke noble nobility lord aristocrat | prinz fürst herzog adel adlig adlige herr | принц герцог князь дворянство шляхта лорд
rule reign ruler ruled rules | herrschaft herrschen herrscher regel regeln herrschte | правління правити правитель правило правила панування
power powerful powers strength | macht kraft mächtig stärke mächte kräfte | влада сила потужність могутній
law laws legal legislation lawful act | gesetz gesetze recht rechtlich gesetzgebung gesetzlich jura | закон право законодавство юридичний правовий законний
right rights entitled | recht rechte anspruch berechtigt | право права
constitution constitutional | verfassung grundgesetz verfassungs | конституція конституційний
parliament legislature assembly congress senate | parlament versammlung kongress senat landtag abgeordnetenhaus | парламент збори конгрес сенат рада
member membership belong belongs | mitglied mitgliedschaft gehören gehört mitglieder angehören | член учасник членство належати
council committee commission board | rat ausschuss kommission komitee gremium | рада комітет комісія
minister ministry | minister ministerium | міністр міністерство
mayor governor | bürgermeister gouverneur | мер губернатор
party parties political politics politician policy | partei politik politisch politiker parteien | партія політика політичний політик
election elect elected vote voter voting ballot | wahl wählen gewählt abstimmung stimme wähler abstimmen | вибори обрати голосування голосувати обраний виборець
democracy democratic democrat | demokratie demokratisch | демократія демократичний
republic republican | republik republikaner republikanisch | республіка республіканський
court courts judge judges judgment trial | gericht richter urteil gerichtshof prozess urteilen | суд суддя вирок судовий
crime criminal offence offense | verbrechen straftat kriminalität verbrecher kriminell | злочин злочинність кримінальний злочинець
prison jail imprisoned prisoner | gefängnis haft inhaftiert gefangener gefangene | в'язниця тюрма ув'язнення полонений
police officer | polizei polizist | поліція поліцейський
arrest arrested detain | verhaften verhaftet festnahme festgenommen | заарештувати арешт затримати
punish punishment penalty sentence fine | strafe bestrafen bestrafung geldstrafe buße | покарання штраф карати кара
guilty innocent blame | schuldig unschuldig schuld | винний невинний провина
freedom liberty free independent independence | freiheit unabhängigkeit unabhängig frei befreiung | свобода незалежність незалежний вільний воля
slave slavery | sklave sklaverei sklaven | раб рабство
equality equal inequality unequal | gleichheit gleich ungleichheit ungleich gleichberechtigung | рівність рівний нерівність
protest demonstration riot strike resistance | protest demonstration aufstand streik widerstand unruhen | протест демонстрація бунт страйк опір
revolution rebellion uprising revolt rebel | revolution aufstand rebellion rebell umsturz | революція повстання бунт повстанець
reform reforms | reform reformen reformieren | реформа реформувати
war wars warfare wartime | krieg kriege kriegsführung | війна військовий воєнний
army military troops soldier soldiers force forces | armee militär truppen soldat soldaten heer streitkräfte militärisch | армія військо війська солдат збройні
battle fight fighting fought combat | schlacht kampf kämpfen kämpfte gekämpft gefecht | битва бій боротьба боротися битися
attack assault invade invasion invaded raid | angriff angreifen angegriffen überfall invasion einmarsch eindringen | напад атака вторгнення напасти атакувати
defend defense defence defender | verteidigen verteidigung abwehr verteidiger | захищати оборона захист обороняти
conquer conquest conquered capture captured occupy occupied occupation | erobern eroberung besetzen besetzung erobert besetzt eingenommen | завоювати завоювання захопити окупація захоплення
weapon weapons gun bomb arms | waffe waffen gewehr bombe | зброя бомба рушниця озброєння
victory win won winner winning | sieg gewinnen gewann gewonnen sieger gewinner | перемога перемогти виграти переможець здобути
defeat defeated beat | niederlage besiegen besiegt schlagen geschlagen | поразка перемогти розбити
peace peaceful | frieden friedlich | мир мирний
enemy opponent foe | feind gegner | ворог супротивник противник
alliance ally allies allied union league | bündnis allianz verbündete union bund liga | союз альянс союзник ліга
border frontier boundary | grenze grenzen grenzgebiet | кордон межа
colony colonial colonies settle settler settlement settled | kolonie kolonial siedlung siedler besiedeln ansiedlung siedeln | колонія колоніальний поселення поселенець оселитися
immigrant immigration migrate migration emigrate refugee refugees | einwanderer einwanderung migration auswandern flüchtling flüchtlinge zuwanderung | іммігрант міграція біженець переселення еміграція
treaty conference summit | vertrag konferenz gipfel tagung | договір конференція саміт
religion religious faith belief believe believed | religion religiös glaube glauben gläubig glaubte | релігія релігійний віра вірити вважати
god gods divine | gott götter göttlich | бог боги божий
church churches cathedral | kirche kirchen dom kathedrale | церква храм собор церковний
christian christianity | christ christen christlich christentum | християнин християнський християнство
jewish jew jews judaism | jüdisch jude juden judentum | єврейський єврей юдаїзм
muslim islam islamic | muslim islam islamisch muslime | мусульманин іслам ісламський
bible scripture holy sacred | bibel heilig schrift | біблія святий священний писання
priest bishop pope monk clergy | priester bischof papst mönch geistlicher klerus | священник єпископ папа монах духовенство
school schools pupil pupils | schule schulen schüler schulisch | школа учень шкільний
university college campus | universität hochschule uni | університет коледж виш
student students | student studenten studierende studentin | студент студенти
teacher teach taught teaching instructor | lehrer lehren unterrichten unterricht lehrte lehre lehrkraft | вчитель викладати викладач викладання навчати
professor lecture academic scholar | professor vorlesung akademisch gelehrter wissenschaftler | професор лекція академічний вчений науковець
education educate educated | bildung ausbildung erziehung ausbilden | освіта виховання освітній
degree graduate graduation diploma | abschluss absolvent diplom grad | диплом випускник ступінь
exam examination | prüfung examen klausur | іспит екзамен
class classes classroom | klasse klassen klassenzimmer unterricht | клас класи урок
book books novel | buch bücher roman | книга книжка роман
library libraries | bibliothek bücherei | бібліотека
newspaper press journalist magazine journal | zeitung presse journalist zeitschrift magazin | газета преса журналіст журнал
publish published publication publisher | veröffentlichen veröffentlicht verlag publikation herausgeben erschien erschienen veröffentlichung | опублікувати видати видання публікація видавець видавництво
story tale legend myth | geschichte erzählung legende mythos sage | історія оповідання легенда міф казка
history historical historian historic | geschichte historisch historiker geschichtlich | історія історичний історик
poem poet poetry | gedicht dichter lyrik poesie | вірш поет поезія
art artist arts artistic | kunst künstler künstlerisch künste | мистецтво художник митець художній
music musical musician | musik musikalisch musiker | музика музичний музикант
song sing singer sang singing | lied singen sänger sängerin gesang sang | пісня співати співак співачка
band album record recording | band album aufnahme schallplatte | гурт альбом запис
perform performance performer show stage | auftritt aufführung aufführen auftreten bühne vorstellung darbietung | виступ вистава виступати сцена показ виконавець
theatre theater play drama opera | theater schauspiel oper stück drama | театр п'єса опера драма
actor actress role | schauspieler schauspielerin rolle | актор актриса роль
dance dancing | tanz tanzen tänzer | танець танцювати
painting paint painter | gemälde malen maler malerei | картина малювати живопис
museum gallery exhibition exhibit | museum galerie ausstellung ausstellen | музей галерея виставка
architecture architect architectural | architektur architekt architektonisch | архітектура архітектор
statue sculpture monument memorial | statue skulptur denkmal | статуя скульптура пам'ятник пам'ятка
television tv broadcast broadcasting channel | fernsehen fernseher ausgestrahlt sendung sender übertragen übertragung | телебачення трансляція канал ефір транслювати
radio | radio rundfunk hörfunk | радіо
series episode season | serie folge staffel saison episode | серіал епізод сезон серія
sport sports athlete athletic | sport sportler sportlich athlet | спорт спортивний спортсмен
game games play player players played match | spiel spiele spielen spieler spielte gespielt partie | гра грати гравець матч ігри
football soccer | fußball football | футбол футбольний
team club | mannschaft verein klub team | команда клуб
coach trainer | trainer coach | тренер
score goal points point scored | punkte tor punkt treffer erzielen erzielte erzielt punktzahl | очки гол бал рахунок
championship champion cup title tournament | meisterschaft meister pokal titel turnier | чемпіонат чемпіон кубок турнір
league stadium arena | liga stadion arena | ліга стадіон арена
race racing runner | rennen lauf läufer | гонка перегони біг
prize award awarded medal | preis auszeichnung medaille verliehen ausgezeichnet | премія нагорода медаль приз нагородити
famous fame popular popularity celebrity | berühmt bekannt beliebt populär prominent ruhm | відомий знаменитий популярний слава
leader lead led leading leadership | anführer führer führen führte geführt führung führend leiten | лідер керівник вести очолити провідний очолювати
organization organisation organize organise organized | organisation organisieren organisiert verband | організація організувати організований
institution institute | institution institut einrichtung | установа інститут заклад інституція
agency authority authorities office bureau department | behörde amt agentur büro abteilung ämter | агентство орган відомство бюро відділ управління влада
public official | öffentlich öffentlichkeit amtlich offiziell | публічний громадський офіційний державний
race ethnic ethnicity tribe indigenous native | ethnisch stamm ureinwohner einheimisch volksgruppe rasse | етнічний плем'я раса корінний тубільний
fire burn burned flame | feuer brand brennen verbrennen gebrannt flamme | вогонь пожежа горіти полум'я
accident crash disaster catastrophe | unfall katastrophe unglück absturz | аварія катастрофа нещасний лихо
victim survivor survive survived | opfer überlebender überleben überlebt | жертва вижити постраждалий
idea ideas concept notion thought | idee ideen konzept gedanke begriff vorstellung | ідея думка концепція поняття
theory theoretical | theorie theoretisch | теорія теоретичний
philosophy philosopher | philosophie philosoph | філософія філософ
opinion view viewpoint | meinung ansicht standpunkt sicht | думка погляд точка
movement | bewegung | рух
event events occasion | ereignis veranstaltung ereignisse anlass | подія захід
celebrate celebration festival anniversary | feiern feier fest jubiläum gefeiert | святкувати свято фестиваль річниця
ceremony ritual | zeremonie ritual feier | церемонія ритуал
`;
