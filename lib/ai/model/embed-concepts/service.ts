/** Appointments, crafts and practices, cars, health, travel, everyday places. One concept a line: English | German | Ukrainian. */
export const serviceConcepts = `
appointment booking book meeting reservation reserve | termin buchen buchung reservierung terminvereinbarung reservieren vereinbaren | запис записатися бронювання зустріч забронювати прийом резервування
contact reach contacts | kontakt kontaktieren erreichen erreichbar kontaktdaten | контакт зв'язатися контакти звернутися
address location located situated | adresse anschrift standort gelegen liegt lage befindet | адреса розташування місцезнаходження розташований знаходиться
opening hours open opened | öffnungszeiten geöffnet offen öffnen sprechzeiten öffnung eröffnet | години відкрито відчинено відкритий графік відкрити
closed close shut | geschlossen schließen schloss schließung | закрито зачинено закрити закритий закриття
duration long last lasting takes | dauer dauert dauern lange zeitraum dauerte | тривалість тривати триває довго строк
weeks week weekly | woche wochen wöchentlich | тиждень тижні тижнів щотижня
day days daily | tag tage täglich tages | день дні днів щодня добу
month months | monat monate monats | місяць місяці місяців
year years | jahr jahre jahren | рік роки років року
hour hours | stunde stunden | година години годин
minute minutes second seconds | minute minuten sekunde sekunden | хвилина хвилини хвилин секунда
weekday workday | werktag arbeitstag wochentag werktage | робочий будній
monday | montag montags | понеділок
tuesday | dienstag | вівторок
wednesday | mittwoch | середа
thursday | donnerstag | четвер
friday | freitag | п'ятниця
saturday | samstag sonnabend | субота
sunday | sonntag | неділя
today | heute | сьогодні
tomorrow | morgen | завтра
yesterday | gestern | вчора
weekend holiday vacation | wochenende feiertag urlaub ferien | вихідні свято відпустка канікули
wait waiting | warten wartezeit gewartet | чекати очікування зачекати очікувати
urgent emergency immediately | dringend notfall sofort eilig unverzüglich | терміново негайно екстрений невідкладний
help support assist assistance aid | hilfe helfen unterstützung unterstützen half geholfen | допомога допомогти підтримка підтримувати допомагати
maintenance operation care maintain | wartung betrieb betreuung pflege instandhaltung warten | обслуговування супровід догляд експлуатація
workshop seminar course | workshop schulung seminar kurs | воркшоп семінар курс тренінг
garage mechanic | werkstatt autowerkstatt kfz mechaniker | автосервіс майстерня сто механік автомайстерня
car automobile vehicle cars auto | auto wagen fahrzeug automobil pkw kraftfahrzeug | авто автомобіль машина транспортний
truck lorry | lastwagen lkw | вантажівка
bus coach | bus omnibus | автобус
bicycle bike cycling | fahrrad rad radfahren | велосипед
motorcycle | motorrad | мотоцикл
tyre tire wheel | reifen rad räder felge | шина колесо шини
engine motor | motor triebwerk antrieb | двигун мотор рушій
brake brakes | bremse bremsen | гальмо гальма
oil petrol gasoline fuel diesel | öl benzin kraftstoff treibstoff diesel erdöl brennstoff | олива бензин пальне нафта дизель паливо
inspection check diagnosis diagnostic | prüfung inspektion kontrolle diagnose überprüfen prüfen check | перевірка діагностика огляд контроль перевірити техогляд
spare part parts | ersatzteil teil teile bauteil | запчастина деталь частина
battery charge charging | batterie akku laden aufladen | батарея акумулятор зарядка
doctor physician practice surgeon | arzt ärztin praxis mediziner arztpraxis | лікар лікарка клініка медик
dentist tooth dental teeth | zahnarzt zahn zähne | стоматолог зуб дантист зуби
hospital clinic | krankenhaus klinik spital | лікарня клініка шпиталь
patient patients | patient patienten | пацієнт хворий
disease illness sick sickness | krankheit krank erkrankung leiden | хвороба захворювання хворий недуга
medicine drug medication pharmaceutical pharmacy pharmacist | medizin medikament arznei arzneimittel apotheke apotheker | ліки медицина аптека препарат фармацевт аптекар
health healthy | gesundheit gesund | здоров'я здоровий
pain hurt ache | schmerz schmerzen weh | біль боліти
treat treatment therapy cure heal | behandlung behandeln therapie heilen heilung | лікування лікувати терапія вилікувати
vaccine vaccination | impfung impfstoff impfen | щеплення вакцина вакцинація
lawyer attorney solicitor | anwalt rechtsanwalt kanzlei anwältin jurist | адвокат юрист правник
craft craftsman trade tradesman | handwerk handwerker handwerksbetrieb | ремесло ремісник майстер
electrician plumber heating | elektriker klempner heizung installateur | електрик сантехнік опалення
hairdresser salon barber | friseur salon friseursalon | перукар салон перукарня
restaurant cafe menu | restaurant café speisekarte gaststätte | ресторан кафе меню
hotel guest accommodation | hotel gast gäste unterkunft übernachtung | готель гість гості житло
food meal eat ate eating | essen nahrung lebensmittel speise mahlzeit aß gegessen ernährung | їжа харчування їсти страва продукти
drink drinking beverage | trinken getränk trank getrunken | пити напій напої
water | wasser | вода
coffee tea | kaffee tee | кава чай
bread bakery baker | brot bäckerei bäcker | хліб пекарня пекар
meat | fleisch | м'ясо
fish fishing | fisch fische fischerei angeln | риба рибальство
milk | milch | молоко
fruit apple | obst frucht apfel früchte | фрукт плід яблуко
vegetable potato | gemüse kartoffel | овоч картопля овочі
sugar salt | zucker salz | цукор сіль
wine beer alcohol | wein bier alkohol | вино пиво алкоголь
kitchen cook cooking | küche kochen koch | кухня готувати кухар
house home dwelling | haus heim zuhause häuser wohnhaus | дім будинок хата оселя
apartment flat | wohnung appartement | квартира
room hall chamber | zimmer raum saal räume halle | кімната зал приміщення
door gate | tür tor | двері ворота
window windows | fenster | вікно вікна
roof wall | dach wand mauer | дах стіна мур
floor storey | boden stockwerk etage geschoss | підлога поверх
furniture table chair bed | möbel tisch stuhl bett | меблі стіл стілець ліжко
garden | garten | сад город
street road way path | straße weg pfad straßen | вулиця дорога шлях
city town urban municipality | stadt städte städtisch ort gemeinde kommune | місто міський містечко громада
village rural | dorf ländlich dörfer | село сільський
place site spot | ort platz stelle | місце площа
building tower construction | gebäude turm bauwerk bau | будівля споруда вежа
build built construct construction builder | bauen gebaut erbaut baute errichtet errichten bau konstruieren | будувати побудувати збудований зведений спорудити будівництво
bridge tunnel | brücke tunnel | міст тунель
airport plane aircraft flight fly flew flown | flughafen flugzeug flug fliegen flog geflogen | аеропорт літак політ літати рейс
station stop | bahnhof station haltestelle | станція вокзал зупинка
ship boat vessel | schiff boot schiffe | корабель судно човен
port harbour harbor | hafen | порт гавань
travel journey trip tour voyage tourist tourism | reise reisen fahrt tour reisende tourist tourismus | подорож подорожувати поїздка турист туризм мандрівка
drive driver driving drove driven | fahren fahrer gefahren fuhr | їхати водій водити керувати
ticket | ticket karte fahrkarte eintrittskarte | квиток
post mail postal | post postalisch | пошта поштовий
clothes clothing dress wear wore worn | kleidung kleid tragen trug getragen anziehen | одяг носити сукня вбрання
shoe shoes | schuh schuhe | взуття
color colour colors | farbe farben farbig | колір кольори барва
red | rot rote rotes | червоний
blue | blau blaue | синій блакитний
green | grün grüne | зелений
yellow | gelb gelbe | жовтий
black | schwarz schwarze | чорний
white | weiß weiße | білий
brown grey gray | braun grau | коричневий сірий
gold golden | gold golden | золото золотий
silver | silber silbern | срібло срібний
reminder remind remember memory | erinnerung erinnern gedächtnis erinnert | нагадування нагадати пам'ять пам'ятати
handbook manual guide instructions instruction | handbuch anleitung leitfaden anweisung gebrauchsanweisung | посібник інструкція настанова довідник
form field fill | formular feld ausfüllen | форма бланк поле заповнити
name called named names | name heißt heißen hieß genannt namens bezeichnung bezeichnen nannte benannt | ім'я назва називати називається назвали названий прізвище
title | titel überschrift | назва заголовок титул
`;
