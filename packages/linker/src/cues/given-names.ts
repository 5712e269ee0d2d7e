/**
 * Common given names. A name of the pack after one of them, as in "Brigitte Macron", is somebody
 * else's; a place that is also one of them, as Chad or Jordan, needs a clean surrounding. The sexes
 * are apart because "Mme" before the surname of an Emmanuel is not he.
 */
export const MALE_NAMES = `
aaron abdel abdelaziz abdelkader abdou abdoul abdoulaye abdourahmane abdullah abu adam adama adrian ahmad ahmadou ahmed alain
alan albert aleksandr aleksei alejandro alex alexander alexandre alexei alexis alfred ali alioune alpha amadou amir
anatoly andre andrea andrei andrew andriy andy anthony antoine anton antonio antony arnaud arthur assimi bachir bakary
benjamin bernard bill bob boris boubacar boubou brad brahim brandon brian bruce bruno cameron carl carlos cedric chad
charles cheick chris christian christophe christopher claude colin craig cyril dan daniel daouda david dean denis dennis
diego dmitri dmitry dmytro dominique donald douglas drissa dylan edouard eduardo edward elhadj emile emmanuel eric erik ethan
eugene evan evgeny felix fernando francis francisco francois frank franck fred frederic gabriel gary gaston gennady geoffrey
george georges gerald gerard giorgio giovanni gilles glenn gordon graham greg gregory guillaume guy habib hamid harold harry
hassan henri henry herve hugh hugo hussein ian ibrahim ibrahima idriss idrissa igor ilya isaac ismael ismail issa israel ivan
iyad jack jacob jacques jake james jamie jan jason jay jean jeff jeffrey jeremy jerome jerry jim jimmy joe joel john johnny
jon jonathan jordan jorge jose joseph josh joshua juan jules julien justin kader karim karl keith ken kenneth kevin kirill kyle
lamine larry laurent lee leo leon leonid lewis louis lucas luc luis luke malik mamadou marc marcel marco mario mark martin
marvin mathieu matt matthew maurice max maxim maxime michael michel miguel mike mikhail modibo mohamed mohammad mohammed moise
moussa moustapha mahamadou mahamat mahamane muhammad mykola nathan neil nicholas nick nicolas nikita nikolai nikolay noah
noel norman oleg oleksandr oleksiy oliver olivier omar oscar oumar ousmane pablo pascal patrice patrick paul pavel pedro peter
petro phil philip philippe pierre rafael ralph raphael ray raymond rene ricardo richard rick robert roberto robin rodrigo
roger roland roman ron ronald ross roy russell ruslan ryan salif samba sam samuel scott sean sebastien sekou semyon serge
sergei sergey seydou sidi simon souleymane spencer stanislav stefan stephane stephen steve steven stuart sylvain taras ted
terry thierry thomas tiemoko tim timothy todd tom tony travis tyler valery vadim victor viktor vincent vitaly vladimir
volodymyr wagner walter warren wayne will william xavier yacouba yannick yaya yevgeny yves youssef youssouf yuri yuriy yusuf
zachary
`;

export const FEMALE_NAMES = `
adele agnes aicha aissata aissatou alexandra alice alicia amanda aminata amy anastasia andrea angela anna anne annie
antoinette assa assetou ashley austin awa barbara beatrice betty binta brigitte brittany camille caroline catherine cecile
celine charlotte chelsea chloe christina christine claire claudia danielle deborah delphine diana djeneba donna dorothy elena
elisabeth elise elizabeth ella emily emma eva fanta fatima fatimata fatou fatoumata florence francoise genevieve georgia
ginette grace hadiza hadja hannah hawa helen helene inna irina isabelle jane jennifer jenny jessica joan judith judy julia julie
karen kate kathleen katherine kelly kim kimberly kadiatou kadidia laura lea linda lisa louise lucie lucy lyudmila madison
mariam mariama marie marion martine mary maria maimouna margaret maya melanie melissa michelle monique nancy nadia natalia nathalie
nicole nina olga olena oksana oumou patricia pauline rachel ramata rebecca renee rokia rose ruth sabine sandra sara sarah
savannah sharon sidney simone sofia sophia sophie stephanie susan suzanne svetlana sylvie tania tatiana teresa tina valentina
valerie vanessa vera veronique victoria virginia virginie viviane yulia yvonne yvette zahra zara zeinab zeinabou zenabou
`;

/** Family names that stand first in Chinese and Korean names. */
export const FAMILY_NAMES_FIRST = `
ban cai chen cho choi deng ding dong fang feng gao guo han hong hu huang hwang jang jeon jia jiang jung kang kim kwon lai lee
li lim lin liu luo ma moon oh park qin ri ryu seo shen shin song sun tang tsai wang wei wu xi xie xu yang yin yoo yoon yu yuan
zeng zhang zhao zheng zhou zhu
`;
