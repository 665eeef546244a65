/** Buying, selling, money, contracts, work in a firm. One concept a line: English | German | Ukrainian. */
export const tradeConcepts = `
price cost costs expense rate tariff fee charge pricing priced | preis preise kosten kostet kostete kostspielig gebühr tarif entgelt aufwand | ціна вартість кошт коштує коштувати коштують витрати тариф плата розцінка прайс
cheap inexpensive affordable budget | billig günstig preiswert preisgünstig | дешевий недорогий доступний бюджетний вигідний
expensive costly pricey | teuer kostspielig hochpreisig | дорогий коштовний
free gratis complimentary | kostenlos gratis kostenfrei unentgeltlich umsonst | безкоштовний безоплатний даром
discount rebate reduction voucher coupon | rabatt nachlass ermäßigung skonto gutschein | знижка скидка купон промокод ваучер
pay paid payment payable paying | zahlen bezahlen zahlung bezahlung gezahlt bezahlt zahlbar überweisen | платити оплата оплатити сплатити сплата платіж плачу платять розрахунок
invoice bill billing invoicing | rechnung rechnungen abrechnung faktura rechnungsstellung | рахунок фактура рахунки інвойс виставлення
money cash funds currency | geld bargeld mittel währung | гроші кошти готівка валюта
bank account iban transfer | bank konto iban überweisung | банк банківський переказ
credit loan debt lend borrow mortgage | kredit darlehen schulden leihen hypothek | кредит позика борг борги позичати іпотека
tax vat taxes taxation | steuer steuern mehrwertsteuer umsatzsteuer mwst ust besteuerung | податок податки пдв оподаткування
net gross | netto brutto | нетто брутто
income salary wage wages earnings pay | einkommen gehalt lohn löhne verdienst bezüge | дохід зарплата заробіток оклад доходи
earn earned | verdienen verdient erwerben | заробляти заробити
profit gain surplus profitable | gewinn profit überschuss rentabel | прибуток вигода зиск прибутковий
loss lose lost losing | verlust verlieren verlor verloren | втрата втратити втрачати збиток програти
revenue turnover sales | umsatz erlös einnahmen | виторг оборот виручка надходження
buy buyer purchase bought purchasing acquire acquisition acquired | kaufen käufer kauf gekauft einkauf einkaufen erwerb erwarb anschaffen | купити купувати купівля покупець придбати придбання закупівля куплений
sell seller sale sold selling vendor | verkaufen verkäufer verkauf verkauft vertrieb | продавати продати продаж продавець збут продано
order ordering ordered | bestellen bestellung bestellt auftrag ordern | замовити замовлення замовляти замовник
offer quote quotation proposal estimate | angebot angebote offerte kostenvoranschlag anbieten angeboten | пропозиція пропонувати кошторис розцінка комерційна
request inquiry enquiry ask | anfrage anfragen nachfrage | запит звернення заявка
shop store shopping retail retailer | laden geschäft shop onlineshop einzelhandel kaufhaus | магазин крамниця торгівля роздрібний шоп
market marketplace markets | markt märkte marktplatz | ринок ринки ярмарок
trade trading commerce commercial merchant trader | handel handeln händler kommerziell kaufmann | торгівля торгувати торговий комерційний торговець купець
goods product merchandise item article | ware produkt produkte artikel erzeugnis | товар товари продукт продукція виріб вироби
export import | export import ausfuhr einfuhr exportieren importieren | експорт імпорт вивезення ввезення
customer client clients clientele | kunde kunden kundin kundschaft auftraggeber mandant | клієнт клієнти покупець замовник
company firm business enterprise corporation | firma unternehmen betrieb gesellschaft konzern gmbh | компанія фірма підприємство бізнес корпорація тов
startup founder found founded foundation establish established founding | gründer gründung gegründet gründen gründete startup errichten | засновник заснувати заснований засновано заснування стартап
owner owned ownership proprietor possess property | eigentümer besitzer inhaber eigentum besitz besitzen besaß eigen | власник власність володіти володіє володілець майно
manager director chief executive ceo management | geschäftsführer leiter direktor chef vorstand geschäftsführung leitung | директор керівник менеджер управління керівництво начальник
employee staff worker workforce employees personnel | mitarbeiter angestellte arbeitnehmer personal beschäftigte belegschaft arbeiter arbeitskräfte | працівник співробітник персонал робітник найманий
employer hire hired hiring recruit | arbeitgeber einstellen anstellen eingestellt anwerben | роботодавець найняти наймати прийняти
job work occupation position employment career working | arbeit job stelle beruf beschäftigung arbeiten tätigkeit karriere anstellung laufbahn | робота праця посада професія зайнятість працювати кар'єра вакансія
unemployment unemployed jobless | arbeitslosigkeit arbeitslos | безробіття безробітний
team group crew | team gruppe mannschaft | команда група колектив
partner partnership cooperation cooperate collaborate collaboration | partner partnerschaft zusammenarbeit kooperation zusammenarbeiten | партнер партнерство співпраця співпрацювати
supplier supply supplies delivered delivery shipping deliver ship | lieferant lieferung liefern versand zustellung versenden versorgung versorgen lieferzeit | постачальник постачання доставка доставити доставляти поставка
warehouse stock storage store | lager lagerung bestand vorrat speichern aufbewahren | склад запас запаси зберігання
contract agreement treaty deal | vertrag verträge abkommen vereinbarung abmachung | договір контракт угода домовленість
sign signed signature signing | unterschreiben unterzeichnen unterschrift unterzeichnet signatur | підписати підпис підписання підписаний
cancel cancellation terminate notice revoke withdraw withdrawal | kündigen kündigung stornieren stornierung absagen widerruf widerrufen kündigungsfrist | скасувати скасування розірвати розірвання відмовитися відкликати анулювати
subscription subscribe subscriber monthly | abonnement abo abonnieren abonnent monatlich | підписка абонемент абонплата щомісячний щомісяця
guarantee warranty assure | garantie gewährleistung garantieren zusichern | гарантія гарантувати гарантійний
refund return reimbursement | rückerstattung erstattung rückgabe zurückgeben erstatten | повернення відшкодування повернути компенсація
complaint complain claim | beschwerde reklamation beschweren beanstanden | скарга скаржитися рекламація претензія
advertising advertisement ad marketing campaign promote | werbung anzeige marketing kampagne bewerben reklame | реклама рекламний маркетинг кампанія просування
brand logo trademark | marke markenzeichen logo | бренд марка логотип
investment invest investor investors | investition investieren investor anlage anleger geldgeber | інвестиція інвестувати інвестор вкладення інвестиції
share stock shareholder equity | aktie aktien anteil aktionär teilhaber | акція акції частка акціонер
fund financing finance financial funding | finanzierung finanzieren finanziell finanzen fonds | фінансування фінанси фінансовий фінансувати фонд
grant subsidy support funding | zuschuss förderung subvention fördern fördermittel | грант субсидія дотація допомога
economy economic economics | wirtschaft wirtschaftlich ökonomie volkswirtschaft | економіка економічний господарство
industry industrial manufacturing | industrie industriell branche gewerbe fertigung | промисловість промисловий індустрія галузь
factory plant mill workshop | fabrik werk anlage | фабрика завод
produce production manufacture manufacturer maker | herstellen hersteller produktion produzieren hergestellt erzeugen erzeugung | виробляти виробництво виробник виготовляти виготовлення
insurance insure insured insurer | versicherung versichern versichert versicherer | страхування страховка страховий застрахувати
risk danger dangerous hazard threat threaten | risiko gefahr gefährlich bedrohung bedrohen gefährdung | ризик небезпека небезпечний загроза загрожувати
accounting bookkeeping accountant | buchhaltung buchführung buchhalter steuerberater | бухгалтерія облік бухгалтер
receipt proof voucher | beleg quittung nachweis kassenbon | чек квитанція підтвердження
deadline due term period | frist fällig laufzeit fristen termin | термін строк дедлайн
quarter annual yearly annually | quartal jährlich jahres alljährlich | квартал щорічний щороку річний
service services | dienst dienstleistung dienstleistungen leistung service | послуга послуги сервіс обслуговування
consulting advice advise consultant counsel advisor | beratung beraten berater rat ratgeber empfehlung | консультація порада консультант радити радник
project projects | projekt vorhaben projekte | проєкт проект
plan planning planned | plan planung planen geplant vorhaben | план планування планувати запланований
goal aim objective target purpose intention | ziel zweck absicht zielsetzung bezwecken | мета ціль завдання намір призначення
success successful succeed achieve achievement accomplish | erfolg erfolgreich erreichen erreicht leistung gelingen | успіх успішний досягти досягнення досягати
fail failure failed failing | scheitern misserfolg ausfall versagen gescheitert fehlschlag | невдача провал збій зазнати
competition competitor compete rival competitive | wettbewerb konkurrenz konkurrent rivale konkurrieren wettbewerber | конкуренція конкурент змагання суперник
quality | qualität güte beschaffenheit | якість якісний
demand need requirement required requirements require | bedarf nachfrage anforderung bedürfnis erforderlich benötigen brauchen benötigt erfordern | попит потреба вимога потрібний потребувати необхідний вимагати
package bundle plan tier starter | paket pakete bündel | пакет тарифний комплект
donation donate charity donor | spende spenden wohltätigkeit spender | пожертва благодійність донор пожертвувати
rent lease tenant rental | miete mieten mieter vermieten pacht mietvertrag | оренда орендувати орендар винайм
property estate building | immobilie immobilien grundstück liegenschaft | нерухомість майно ділянка
poor poverty | arm armut arme | бідний бідність злидні
rich wealth wealthy prosperity | reich reichtum wohlhabend wohlstand vermögen | багатий багатство заможний достаток статок
value worth valuable | wert werte wertvoll | цінність значення цінний вартий
amount sum total | betrag summe gesamt menge | сума загальний кількість обсяг
percent percentage | prozent prozentsatz prozentual | відсоток відсотки процент
bill receipt tip | trinkgeld | чайові
euro euros eur | euro eur | євро
dollar dollars usd | dollar usd | долар долари
hryvnia uah | hrywnja griwna | гривня гривні грн
`;
