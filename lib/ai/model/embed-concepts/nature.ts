/** Nature, geography, body, matter and science. One concept a line: English | German | Ukrainian. */
export const natureConcepts = `
nature natural | natur natürlich | природа природний
environment environmental ecological ecology | umwelt ökologisch umgebung ökologie | довкілля середовище екологічний екологія
climate | klima klimatisch | клімат кліматичний
weather | wetter | погода
rain rainfall precipitation rainy | regen niederschlag regnen niederschläge | дощ опади
snow ice frozen glacier | schnee eis gefroren gletscher | сніг лід льодовик
wind storm hurricane | wind sturm orkan hurrikan | вітер буря шторм ураган
sun solar sunlight | sonne solar sonnenlicht | сонце сонячний
moon lunar | mond | місяць
star stars stellar | stern sterne | зірка зоря
planet planets | planet planeten | планета
earth world global worldwide | erde welt weltweit global irdisch | земля світ світовий глобальний
universe space cosmos | universum weltraum weltall raum kosmos | всесвіт космос простір
sky heaven | himmel | небо
air atmosphere | luft atmosphäre | повітря атмосфера
land ground soil terrain | land boden erdreich gelände | земля ґрунт суша
sea ocean marine maritime | meer ozean see marin | море океан морський
river stream rivers | fluss strom flüsse bach | річка ріка потік
lake pond | see teich gewässer | озеро ставок
island islands | insel inseln | острів острови
mountain mountains hill peak | berg berge gebirge hügel gipfel | гора гори пагорб вершина
valley canyon | tal schlucht | долина каньйон
coast shore beach coastal | küste ufer strand | узбережжя берег пляж прибережний
forest wood woods rainforest jungle | wald wälder regenwald dschungel holz | ліс ліси джунглі деревина
tree trees | baum bäume | дерево дерева
desert | wüste | пустеля
field meadow | feld wiese acker | поле луг
plant plants vegetation | pflanze pflanzen vegetation | рослина рослини рослинність
flower blossom | blume blüte | квітка цвіт
leaf leaves root seed | blatt blätter wurzel samen | лист листя корінь насіння
grass grain wheat corn rice crop crops harvest | gras getreide weizen mais reis ernte | трава зерно пшениця кукурудза рис врожай
farm farmer agriculture agricultural farming | bauernhof bauer landwirtschaft landwirtschaftlich bauern landwirt | ферма фермер сільське господарство селянин
animal animals fauna | tier tiere tierisch tierwelt | тварина тварини звір
dog | hund hunde | собака пес
cat | katze | кіт кішка
horse | pferd pferde | кінь
cattle cow sheep goat pig | rind vieh kuh schaf ziege schwein | корова худоба вівця коза свиня
bird birds | vogel vögel | птах птиця
insect insects bee | insekt insekten biene | комаха бджола
snake reptile | schlange reptil | змія рептилія
species breed kind genus | art arten gattung spezies rasse | вид види рід порода
evolution evolve evolved evolutionary | evolution entwickeln | еволюція еволюціонувати
hunt hunting hunter prey predator | jagd jagen jäger beute raubtier | полювання мисливець здобич хижак
extinct extinction | ausgestorben aussterben | вимерлий вимирання
body bodies | körper leib körperlich | тіло організм
head skull | kopf haupt schädel | голова череп
eye eyes vision | auge augen sehen | око очі зір
ear hear heard hearing | ohr hören gehör hörte | вухо чути слух
nose mouth tongue | nase mund zunge | ніс рот язик
hand arm finger | hand arm finger hände | рука палець
foot leg feet | fuß bein füße | нога стопа
heart | herz | серце
blood | blut | кров
brain mind mental | gehirn geist verstand geistig psychisch | мозок розум психічний
skin hair | haut haar haare | шкіра волосся
bone bones muscle | knochen muskel | кістка м'яз
cell cells cellular | zelle zellen zellulär | клітина клітинний
organ organs tissue | organ organe gewebe | орган тканина
nerve nervous | nerv nerven nervensystem | нерв нервовий
immune immunity infection infect | immun immunsystem abwehr infektion infizieren | імунний імунітет інфекція
bacteria virus microbe pathogen germ | bakterien virus erreger keim krankheitserreger | бактерія вірус мікроб збудник
gene genes genetic dna | gen gene genetisch dns erbgut | ген генетичний днк
sex sexual gender | geschlecht sexuell | стать статевий сексуальний
reproduce reproduction egg offspring | fortpflanzung vermehrung ei eier nachkommen fortpflanzen | розмноження яйце потомство
sleep dream | schlaf schlafen traum | сон спати мрія
science scientific scientist scientists | wissenschaft wissenschaftlich wissenschaftler forscher | наука науковий вчений науковець
research researcher | forschung forscher forschen erforschung | дослідження дослідник
experiment experimental | experiment versuch experimentell | експеримент дослід
discover discovery discovered | entdecken entdeckung entdeckt entdecker entdeckte | відкрити відкриття виявити відкритий
invent invention inventor invented | erfinden erfindung erfinder erfunden erfand | винайти винахід винахідник винайдений
technology technological technique technical engineering engineer | technologie technik technisch ingenieur | технологія технічний техніка інженер
mathematics mathematical mathematician math | mathematik mathematisch mathematiker | математика математичний математик
number numbers figure digit | zahl nummer zahlen ziffer anzahl | число номер цифра кількість
calculate calculation compute | berechnen berechnung rechnen berechnet | обчислити розрахунок обчислення рахувати
measure measurement measured | messen messung maß gemessen maßnahme | вимірювати вимір міра захід вимірювання
physics physical physicist | physik physikalisch physiker | фізика фізичний фізик
chemistry chemical chemist | chemie chemisch chemiker | хімія хімічний хімік
biology biological biologist | biologie biologisch biologe | біологія біологічний
energy | energie energetisch | енергія енергетичний
heat hot warm temperature warming | wärme heiß warm temperatur hitze erwärmung | тепло гарячий теплий температура спека
cold cool cooling | kalt kälte kühl kühlung abkühlen | холодний холод прохолодний охолодження
light bright lighting | licht hell beleuchtung | світло яскравий освітлення
dark darkness shadow | dunkel dunkelheit schatten | темний темрява тінь
metal iron steel copper | metall eisen stahl kupfer metallisch | метал залізо сталь мідь
stone rock rocks mineral | stein gestein felsen mineral steine | камінь скеля мінерал порода
coal mine mining | kohle bergbau mine bergwerk | вугілля шахта видобуток
gas gases | gas gase | газ гази
oxygen hydrogen nitrogen carbon | sauerstoff wasserstoff stickstoff kohlenstoff | кисень водень азот вуглець
dioxide emission emissions | kohlendioxid ausstoß emissionen | діоксид викиди
acid base compound | säure base verbindung | кислота основа сполука
liquid fluid solid | flüssig flüssigkeit fest | рідина рідкий твердий
glass paper plastic wood wooden | glas papier kunststoff plastik hölzern | скло папір пластик дерев'яний
material substance matter | material stoff substanz materie werkstoff | матеріал речовина матерія
layer surface | schicht oberfläche fläche | шар поверхня
pressure | druck | тиск
force gravity | kraft schwerkraft gravitation | сила тяжіння гравітація
mass weight weigh heavy | masse gewicht wiegen schwer | маса вага важити важкий
steam boiler turbine piston cylinder | dampf kessel turbine kolben zylinder | пара котел турбіна поршень циліндр
wave waves frequency | welle wellen frequenz | хвиля частота
particle atom molecule | teilchen atom molekül | частинка атом молекула
radiation nuclear | strahlung nuklear atomkraft kernkraft | випромінювання ядерний радіація
pollution waste garbage | verschmutzung abfall müll | забруднення відходи сміття
resource resources | ressource ressourcen rohstoff | ресурс ресурси сировина
earthquake flood volcano | erdbeben flut vulkan überschwemmung hochwasser | землетрус повінь вулкан
north northern | norden nördlich nord | північ північний
south southern | süden südlich süd | південь південний
east eastern | osten östlich ost | схід східний
west western | westen westlich west | захід західний
centre center central middle | zentrum mitte zentral mittel | центр центральний середина середній
area region regional zone territory | gebiet region bereich regional zone territorium fläche | область регіон територія район зона площа
district county province | bezirk provinz landkreis kreis viertel | район округ провінція повіт
capital | hauptstadt kapital | столиця капітал
continent asia africa australia | kontinent asien afrika australien | континент азія африка австралія
map geography geographic geographical | karte geographie geografie geografisch geographisch | карта географія географічний
direction route | richtung strecke route | напрямок маршрут напрям
distance far kilometre kilometer mile meter metre | entfernung weit kilometer meile meter abstand distanz | відстань далеко кілометр метр миля
length long | länge lang | довжина довгий
height high tall | höhe hoch hohe | висота високий
depth deep | tiefe tief | глибина глибокий
width wide broad | breite breit weit | ширина широкий
size large big great huge | größe groß große riesig | розмір великий величезний
small little tiny | klein kleine gering winzig | малий маленький невеликий
shape form | form gestalt formen | форма
circle round circular | kreis rund kreisförmig | коло круглий
square rectangle triangle | quadrat rechteck dreieck | квадрат прямокутник трикутник
line | linie zeile | лінія рядок
angle corner | winkel ecke | кут
`;
