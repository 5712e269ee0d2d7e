/**
 * Common given names. A name of the pack after one of them, as in "Brigitte Macron", is somebody
 * else's; a place that is also one of them, as Chad or Jordan, needs a clean surrounding. The sexes
 * are apart because "Mme" before the surname of an Emmanuel is not he.
 */
export const MALE_NAMES = `
aaron abdallah abdel abdelaziz abdelhamid abdelkader abdelkrim abdellah abdelmadjid abdelmalek abderrahmane abdirahman
abdiweli abdou abdoul abdoulaye abdourahmane abdul abdulaziz abdulfattah abdulkadir abdulla abdullah abdulrahman
abdulrazak abu adam adama adel adnan adolfo adrian afonso agustin ahmad ahmadou ahmed aime alain alan alassane albert
alberto aldo alejandro alejo aleksander aleksandr aleksei alessandro alex alexander alexandre alexei alexis alfonso
alfred alfredo ali aliou alioune alonso alpha alvaro amadou amir amr anas anatol anatoliy anatoly andre andrea andreas
andrei andres andrew andrij andriy andrzej andy anibal anselm anthony antoine anton antoni antonin antonio antony
anwar arkady armando armin arnaud arseniy artem arthur artur arturo assimi aurelien axel ayman aziz babacar bachir
bakary barack bartosz bashar bassirou bastien bekir benito benjamin benoit bernard bernardo bernd bernhard bertrand
bilal bill bjorn blaise bob bogdan bohdan boleslaw boniface boris borys boubacar boubakar boubou brad brahim brandon
brian bruce bruno burkhard cameron carl carlos cedric cedrik cellou cesar chad charles cheick chris christian
christoph christophe christopher claude claudio claus clemens clement colin constantin craig cristian cristobal cyril
damian damien dan daniel danil danilo danylo daouda dariusz david davide dean denis dennis denys detlef didier
diederik diego dieter dietmar dietrich dirk djibril dmitri dmitrij dmitry dmytro dominik dominique donald douglas
drissa duarte dylan eberhard eckart edgar edgardo edmond edouard edson eduard eduardo edward efrain egor elhadj elias
eloi emad emanuel emil emile emilio emmanuel emre enrique enzo erdem erhard eric erik ernesto ernst erwin esteban
ethan etienne eugene eugenio eugeniusz evan evariste evgeny fabian fabien fabio fabrice fahd faisal faizal farid
farouk faustin fayez federico felipe felix ferdinand ferhat fernando filip filipe firas flavio florent florian francis
francisco franciszek franck francois frank franz fred frederic fredrik friedrich fritz fuad fyodor gabriel gael gaetan
gary gaspard gaston gennadiy gennady geoffrey georg george georges gerald gerard gerardo gerd gerhard gerhardt germain
gert gilbert gilberto gildas gilles giorgio giovanni gleb glenn gonzalo gordon gottfried graham greg gregoire gregor
gregorio gregory grigory grzegorz guenter guilherme guillaume guillermo gunnar gunter gunther gustav gustavo guy habib
hadi hafez haitham hakan hakim hamad hamadi hamadou hamed hamid hamza hani hans harald harold haroun harry hasan
hashim hassan hatem haydar hector heiko heiner heinrich heinz helge helmut henri henrique henry henryk herbert
heribert hermann hernan herve hicham hisham hocine holger horacio horst hosni houari hubert hugh hugo humberto hussein
ian ibrahim ibrahima iddi idi idriss idrissa ignacio ignatius igor ihor ilya ilyas imran ingo isaac isidro ismael
ismail ismet israel issa ivan ivo iyad jacek jack jacob jacques jaime jake jakob jakub jamal james jamie jamil jan
janusz jaroslav jaroslaw jason javier jay jean jeff jeffrey jens jeremy jerome jerry jerzy jesus jim jimmy joachim
joan joao joaquim joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jordan jorg jorge
jose joseph josh joshua jozef juan juergen jules julien julio juliusz jurgen justin kacper kader kais kamal kamel
karim karl karol karsten kassim kazimierz keith kemal ken kenneth kevin khaled khalid khalifa khalil kirill klaus kofi
konrad konstantin konstanty kristian krzysztof kurt kwame kyle kyrylo ladislas lamine larry laszlo laurent leandro
lech lee leo leon leonardo leonel leonid leopold leszek lewis loic lorenzo lothar louai louis luc luca lucas luciano
lucio ludovic ludwig luigi luis lukas lukasz luke lutz maciej maged magnus mahamadou mahamane mahamat mahdi maher
mahmoud mahmud maksim maksym malik mamadou mamady mamane manfred manuel marc marcel marcelo marcin marcio marco marek
mario marius mariusz mark markus marlon martial martim martin marvin marwan massimo mateusz matheus mathieu matias
matt matteo matthew matthias maurice mauricio maurizio max maxence maxim maxime mehdi mehmet michael michel miguel
mihail mikael mike mikhail mikolaj miloslav miroslav miroslaw modibo mohamad mohamed mohamedou mohammad mohammadou
mohammed mohand moise mokhtar mostafa mounir mourad moussa moustapha muammar mubarak muhammad muhammadu muhammed murat
mustafa mustapha mykhailo mykhaylo mykola nabil nadir naftali nasser nassim nathan nazar neil nelson nestor nicholas
nick nicola nicolae nicolas nikita nikolai nikolay nizar noah noel norbert norman nuno octavio olaf oleg oleh
oleksandr oleksiy oliver olivier oluwaseun omar omer oriol osama oscar osman osvaldo oswald otto oumar ousmane pablo
pascal pascual pasquale patrice patrick patrik paul pavel pavlo pawel pedro peter petr petro petros phil philip
philippe pierre piotr poul qasim quentin radek radoslaw rafael rafal raimund rainer ralph ramadan rami ramiro ramon
ramzan raoul raphael rashid raul ray rayan raymond recep reinhard reinhold remi renato renaud rene ricardo riccardo
richard rick rigoberto robert roberto robin robson rodolfo rodrigo rodrigue rogelio roger roland rolf romain roman
romano romuald ron ronald ross roy ruben rudi rudolf ruediger ruslan russell rustam ryan ryszard saad sadio saidou
salah saleh salem salif salim salman salvatore sam samba sami samir samuel samuele sandro sanju saul scott sean
sebastian sebastiao sebastien sekou semyon serge sergei sergey sergio serhii serhiy severin seydou siaka sidi sidiki
siegfried silvio simeon simon slawomir soeren sofiane soren souleyman souleymane spencer stanislav stanislaw stefan
stefano steffen stephan stephane stephen steve steven stuart sven sylvain sylvere szymon tadeusz taha taras tarek
tarik tariq tayeb tayyip ted teodoro terry theo theodor theodore thibault thierry thilo thomas thorsten tiago tibor
tidiane tiemoko tim timofei timothee timothy timur tobias todd tom tomas tomasz toni tony torsten travis tristan tyler
udo uli ulrich umar umaro uwe vadim valentin valeriy valery vasco vasily vasyl vicente victor viktor viktoras vincent
vinicius vitali vitalii vitaliy vitaly vito vlad vladimir vladislav vladyslav volker volodymyr vyacheslav waclaw
wagner waldemar walid walter warren wassim wayne werner wieslaw wilfried wilhelm will william wilson winfried witold
wladimir wladyslaw wojciech wolfgang xavier yacouba yahya yannick yannis yaroslav yaser yasin yasser yassine yaya
yevgeny yevhen yevhenii yosef younes youssef youssouf yuri yuriy yusuf yves zachary zbigniew zdzislaw zelimkhan ziad
zine zinedine zoltan zygmunt
`;

export const FEMALE_NAMES = `
adela adele adriana agata agnes agnese agnieszka aicha ainhoa aisha aissata aissatou alejandra aleksandra alessandra
alexandra alice alicia alina aline alya amanda amelie aminata amy ana anastasia anastasiia anastasiya anca andrea
aneta angela angelica angelika angelina anita anja anke anna anne anneliese annette annie annika anouk antje
antoinette antonella antonia anya ariane arlette ashley asma asmaa assa assetou astrid aurelia aurelie aurore austin
awa aya ayse azucena babett barbara barbel beata beate beatrice beatriz begona bernadette bettina betty bianca binta
birgit blandine bozena brigitta brigitte brittany bruna camila camille candida carina carla carlota carmela carmen
carole carolina caroline catarina caterina catharina catherine catia cecile cecilia celia celine chantal charlotte
chelsea chloe christelle christina christine claire clara clarisse claudia claudine clotilde conceicao corinna corinne
cornelia cristina daniela danielle danuta daria darya deborah delia delphine denise diana dilma djeneba dominika donna
doris dorota dorothea dorothee dorothy dunja edith edyta ekaterina elena eleonora eleonore elfriede eliana eliane
elina elisa elisabeth elisabetta elise elizabeth elke ella ellen elsa elvira elzbieta emilia emilie emily emma
emmanuelle enrica erika esperanza estelle esther eugenia eugenie eulalia eva evelyn evelyne ewa fabienne fabiola
fadila fanta fatima fatimah fatimata fatma fatou fatoumata federica felicia fernanda flavia florence franca francoise
franziska frauke frieda gabriela gabriele gabriella galina genevieve georgia gerda gertrud ginette gisela giulia
giuliana gloria grace graciela grazia grazyna gudrun habiba hadiza hadja hafsa halima halyna hanan hanna hannah
hannelore haoua hassana hawa heidi heike helen helena helene helga henriette hermine hilda hilde hildegard houda ida
ilona ilse imane ines inge ingeborg ingrid inna irina iryna isabel isabela isabella isabelle iwona izabela jacqueline
jadwiga jana jane janina jasmin jeanne jelena jennifer jenny jessica joan joana joanna joelle johanna jolanta josefa
josefina josephine juana judith judy judyta julia juliana juliane julie juliette jutta kadiatou kadidia kalina karen
karin karina karolina katarina katarzyna kate kateryna katharina katherine kathleen kathrin katja katrin kelly kenza
kerstin khadidja khadija kim kimberly kinga kristina krystyna ksenia laetitia lamia larisa larysa latifa laura laure
laurence layla lea leila leocadia leonor leonore letizia leyla liana lidia lieselotte lilia lilian liliana lina linda
lisa liudmila lola lorena loubna louise lubna lucia luciana lucie lucy luisa luise luiza luz lyubov lyudmila madison
magali magdalena maha maimouna malgorzata malika manon manuela mara marcela margaret margarete margarida margarita
margit margot marguerite maria mariam mariama mariana marianne maribel marie marija marilyn marion mariya marlene
marta martha martina martine mary maryam maryna maryse mathilde matilde maud maya mechthild melanie melissa mercedes
meriem micaela michaela michele michelle mireille miriam mirjam monica monika monique mouna muriel myriam nadia nadine
nadiya naima najat nancy narges natalia nathalie nawal nicola nicole nicoletta nikola nina noemie nora noura nuria
odette odile oksana oleksandra olena olga ombeline oumou oumy paloma pamela paola patricia paulette paulina pauline
petra pilar polina rachel raissa ramata ramona raquel rebecca regina regine renata renate renee rita roberta rokia
rosa rosalia rosario rose rosemarie roxana roxane ruth sabina sabine sabrina salimata salma salome samia samira sandra
sandrine sara sarah saskia savannah sena severine sharon sidney sigrid siham silke silvana silvia simona simone sofia
solange solene sonia sonja sophia sophie soraya souad stefania stefanie stella stephanie susan susana susanne suzanne
svetlana svitlana sybille sylvia sylvie tamara tania tanja tatiana tatyana teodora teresa tetiana therese tilda tina
uliana ulrike ursula ute valentina valentyna valeria valerie vanessa vera verena veronica veronika veronique victoria
viktoria viktoriya viola violette virginia virginie viviana viviane wanda wiebke wioletta yara yasmin yasmine yelena
yevgenia yolanda yolande ysabel yulia yuliia yuliya yvette yvonne zahra zainab zara zaynab zeinab zeinabou zenabou kamissa nema oumy assan fily korotoumou ramatoulaye
zineb zoe zofia zohra zoya zsuzsa zuzanna
`;

/** Family names that stand first in Chinese and Korean names. */
export const FAMILY_NAMES_FIRST = `
ban cai chen cho choi deng ding dong fang feng gao guo han hong hu huang hwang jang jeon jia jiang jung kang kim kwon lai lee
li lim lin liu luo ma moon oh park qin ri ryu seo shen shin song sun tang tsai wang wei wu xi xie xu yang yin yoo yoon yu yuan
zeng zhang zhao zheng zhou zhu
`;
