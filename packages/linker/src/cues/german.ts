/**
 * German. What another language would misread (`die`, `war`, `so`, `an`) counts only in a German text;
 * titles, offices and peoples count in any. Compounds stand in `german-compounds.ts`.
 */
import { withEndings } from './with-endings.ts';
import type { WordLists } from './word-lists.ts';

/** Counts only where the text is German. */
export const GERMAN: WordLists = {
  FUNCTION: `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn sondern doch
weil dass ob wenn als wie wahrend bevor nachdem obwohl damit sobald solange seit bis in im ins an am ans auf aus bei beim
mit nach von vom vor zu zum zur uber unter hinter neben zwischen durch fur gegen ohne um trotz wegen statt laut ab binnen
innerhalb ausserhalb gegenuber ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen sich mein meine dein sein seine
seinen seinem seiner ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jener jene jede jeder jedes jeden
alle allen aller alles viele vielen mehr mehrere einige manche andere anderen welche welcher welches wer wen wem was wo wann
warum woher wohin ist sind war waren sei wird werden wurde wurden worden hat haben hatte hatten kann konnen konnte soll
sollen sollte muss mussen will wollen wollte darf nicht auch nur noch schon sehr so dann da hier dort jetzt nun immer nie
zwei drei vier funf sechs sieben acht neun zehn heute gestern morgen dabei dagegen daher deshalb jedoch zudem ausserdem
allerdings inzwischen unterdessen zuletzt zunachst
`,
  LOCATIVE: 'in im ins an am aus bei nach zu zum zur nahe durch uber auf richtung von',
  TIE: 'von vom der des',
  PARTICLE: 'von vom zu zum zur der die und fur in des',
  PREFIX: 'ex pro anti nicht vize deutsch russisch',
  TITLE: 'general herr frau',
  HONORIFIC: 'herr frau herrn fraulein',
  FEMALE_ADDRESS: 'frau',
  MALE_ADDRESS: 'herr herrn',
  COMMON: `
abend abkommen absturz aktion alltag anfang angaben angehorige angriff angriffe anschlag anschlage antrag armut aufnahme
aufstand ausland ausnahmezustand bande bedeutung beginn bekampfung bericht berichte besuch bevolkerung beziehungen bild blick
brief bruch burger bundnis chance chaos dialog dienst diplomatie diplomaten dorf dorfer drohne drohnen druck durre einfluss
einheiten einsatz ende entscheidung erde erfolg ergebnis erklarung ermittlungen fall familien feinde feuer flucht
fluchtlinge folgen forderung frage fragen frauen freiheit frieden frist fuhrung gebiet gebiete gefahr gefangene gefechte geisel
geiseln geld gericht gesetz gesprach gesprache gewalt gold grenze grenzen grund gruppe gruppen halfte handel haus hauptstadt
heer hilfe hinweise hintergrund hoffnung hunger industrie jahr jahre jahren jahres jahrestag kampf kampfe kampfer kinder
konflikt kontakt kontrolle krieg kriege krise krisen kritik lage land lander landes leben lehrer leute macht manner marz massaker
medien mehrheit meldung menschen millionen minen mission mitte monat monate monaten morgen mord nachbar nachbarland nachbarn
nachricht nachrichten nacht namen norden opfer opposition ort osten parlament partei parteien partner plan plane politik
politiker polizei preis presse problem probleme prozess putsch putschisten quelle quellen raum reaktion rebellen recht rede
regel regime region regionen reise reporter rohstoffe rolle ruckkehr ruckzug sanktionen schritt schulen schutz seite
sicherheit sieg soldat soldaten soldner sprache staat staaten stadt stadte stadt stellung stimmen stimme strasse streit
suden tag tage tagen tausende terror terroristen teil tod tote toten truppen uberfall ubergang umsturz
unabhangigkeit unterstutzung ursache urteil verbundete vereinbarung vergangenheit verhandlungen verletzte verluste vertrag
vertreter volk vormarsch vorwurf vorwurfe waffen waffenruhe wahl wahlen weg welt westen wirtschaft woche wochen worte zahl
zeit ziel ziele zivilisten zukunft zusammenarbeit zuschauer aussagen augen auge mann frau kind freund freunde
`,
  OFFICE: `
regierung ministerium aussenministerium verteidigungsministerium botschaft konsulat behorden republik volk konigreich parlament
putsch krise krieg junta militarjunta armee heer streitkrafte prasidentschaft militarregierung
`,
  GENERIC: `
gruppe bewegung front armee streitkrafte kampfer bundnis allianz koalition partei union netzwerk miliz soldner soldnergruppe
firma unternehmen gesellschaft organisation rat ausschuss regierung ministerium agentur kommission brigade bataillon angriff
schlacht putsch massaker hinterhalt abkommen operation mission nationale nationalen fluss see region wuste stadt dorf
flughafen lager gipfel krise krieg konflikt staat land sahelstaat
`,
  HEAD_OF_NAME: `
universitat hochschule bank hotel strasse platz allee institut museum verlag zeitung rundschau anzeiger stiftung verein
verband bundesliga stadion klinik krankenhaus schule gymnasium kirche dom golf see fluss theater oper orchester
radio sender rundfunk agentur gmbh ag konzern gesellschaft brucke bahnhof hafen tor turm delta becken
`,
  COMPOUND_TAIL: 'libre',
  DIRECTION: 'nord sud ost west neu ober unter nieder',
  DATE: `
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz mai juni juli august oktober
november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend
`,
  ARTS_OR_SPORT: `
oper opern komponist komponistin sinfonie sanger sangerin lied lieder konzert schauspieler schauspielerin regisseur roman
schriftsteller dichter maler malerin bildhauer pianist geiger ausstellung fussball fussballer sturmer torwart torhuter verteidiger
mittelfeldspieler trainer tor tore bundesliga pokal spiel spiele stadion turnier boxer radsportler sprinter
`,
  PRIVATE_CALLING: `
sanger sangerin rapper schauspieler schauspielerin komiker fussballer sturmer torwart torhuter mittelfeldspieler spieler
spielerin trainer trainerin boxer radsportler schwimmer schriftsteller dichter maler malerin bildhauer komponist pianist
gitarrist musiker musikerin tanzer regisseur designer koch kochin backer lehrer lehrerin landwirt krankenpfleger zahnarzt
student studentin schuler friseur schneider
`,
  PRIVATE_DEED: 'sang singt tanzte',
};

/** Counts in any text. */
export const GERMAN_ANYWHERE: WordLists = {
  TITLE: `
prasident prasidentin vizeprasident staatschef staatsprasident prasidenten ministerprasident ministerprasidentin minister
ministerin ministers premierminister premierministerin premier kanzler kanzlerin bundeskanzler bundeskanzlerin
bundesprasident aussenminister aussenministerin verteidigungsminister verteidigungsministerin innenminister
innenministerin finanzminister regierungschef regierungschefin staatssekretar staatssekretarin konig konigin prinz
prinzessin kaiser papst botschafter botschafterin gouverneur senator abgeordneter abgeordnete burgermeister
burgermeisterin sprecher sprecherin regierungssprecher chef chefin juntachef militarchef oberst hauptmann leutnant
feldwebel marschall professor doktor richter richterin staatsanwalt anwalt anwaltin bischof erzbischof kardinal direktor
direktorin kommissar vermittler unterhandler grunder kandidat journalist journalistin analyst experte expertin
historiker politikwissenschaftler ubergangsprasident generalsekretar machthaber
`,
  TITLE_MODIFIER:
    'stellvertretender stellvertretende ehemaliger ehemalige fruherer fruhere amtierender amtierende',
  KINSHIP: 'familie bruder schwestern geschwister ehepaar dynastie',
  PEOPLE: `${withEndings(
    `afghanisch afrikanisch agyptisch albanisch algerisch amerikanisch angolanisch arabisch argentinisch armenisch
aserbaidschanisch asiatisch athiopisch australisch belgisch beninisch bosnisch brasilianisch britisch bulgarisch
burkinisch chilenisch chinesisch danisch englisch eritreisch estnisch europaisch finnisch franzosisch gabunisch
georgisch ghanaisch griechisch guineisch haitianisch indisch indonesisch irakisch iranisch irisch islamisch israelisch
italienisch ivorisch japanisch jemenitisch jordanisch judisch kamerunisch kanadisch kenianisch kolumbianisch kongolesisch
koreanisch kroatisch kubanisch kurdisch lettisch libanesisch libysch litauisch malisch marokkanisch mauretanisch mexikanisch
moldauisch muslimisch niederlandisch nigerianisch nigrisch norwegisch osterreichisch pakistanisch palastinensisch polnisch
portugiesisch ruandisch rumanisch russisch saudisch schottisch schwedisch schweizerisch senegalesisch serbisch slowakisch
slowenisch somalisch sowjetisch spanisch sudafrikanisch sudanesisch syrisch tansanisch togoisch tschadisch tschechisch tunesisch
turkisch ugandisch ukrainisch ungarisch venezolanisch vietnamesisch westafrikanisch westlich ostlich nordlich sudlich
zentralafrikanisch zyprisch dschihadistisch christlich katholisch orthodox islamistisch`,
    '- e er en es em',
  )} deutsche deutscher deutschen deutsches ${withEndings(
    `afghane amerikaner algerier brite chinese franzose ghanaer grieche iraner iraker israeli italiener ivorer kenianer
libyer malier mauretanier nigerianer nigrer pole russe rwander senegalese somalier spanier sudanese syrer tschader
tunesier turke ukrainer ungar afrikaner europaer araber muslime islamisten dschihadisten`,
    '- n s in innen',
  )}`,
  NAMED_THING:
    'spielfilm dokumentarfilm roman lied serie schiff jacht dampfer hotel restaurant zeitschrift kinofilm titel',
};

export const GERMAN_CHROME_REQUESTS = `
abonnieren sie
jetzt abonnieren
melden sie sich
jetzt anmelden
bitte melden
registrieren sie
hier klicken
klicken sie
mit klick auf
mit dem klick
indem sie
sie stimmen
sie erklaren sich
wir verwenden cookies
wir nutzen cookies
wir und unsere partner
alle akzeptieren
alles akzeptieren
alle cookies
akzeptieren und weiter
alle ablehnen
alles ablehnen
cookies verwalten
cookie einstellungen
einstellungen verwalten
lesen sie auch
lesen sie mehr
mehr lesen
weiterlesen
mehr zum thema
lesen sie hier
folgen sie uns
artikel teilen
teilen sie
laden sie die
erhalten sie
verpassen sie
konto erstellen
ein fehler ist aufgetreten
bitte versuchen sie
bitte aktivieren sie
bitte warten
kommentar schreiben
diesen inhalt anzeigen
um diesen inhalt
`;

export const GERMAN_CHROME_THINGS = `
ihre e mail
ihre email
e mail adresse
ihr browser
ihren browser
ihr konto
ihre einwilligung
ihre zustimmung
datenschutz
datenschutzerklarung
datenschutzbestimmungen
nutzungsbedingungen
allgemeine geschaftsbedingungen
impressum
alle rechte vorbehalten
meistgelesen
passwort
anzeige
werbung
`;

export const GERMAN_MENU = `
startseite nachrichten suche kontakt anmelden sport wirtschaft politik kultur wissen technik gesundheit gesellschaft ausland
inland panorama meinung abo wetter stellenmarkt impressum
`;
