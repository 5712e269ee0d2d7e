import { withEndings } from './with-endings.ts';

/**
 * Adjectives of countries, peoples and creeds, English and French: they may stand in capitals beside
 * a name without being part of it, and are never names themselves.
 */
export const PEOPLES = `
afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani
bahraini bangladeshi belarusian belgian beninese bolivian bosnian brazilian british bulgarian burkinabe burmese
burundian cambodian cameroonian canadian chadian chilean chinese colombian comorian congolese croatian cuban cypriot
czech danish dutch egyptian emirati english equatoguinean eritrean estonian ethiopian filipino finnish french gabonese
gambian georgian german ghanaian greek guinean haitian honduran hungarian icelandic indian indonesian iranian iraqi
irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kuwaiti kyrgyz lao latvian
lebanese liberian libyan lithuanian malagasy malawian malaysian malian mauritanian mauritian mexican moldovan
mongolian montenegrin moroccan mozambican namibian nepalese nicaraguan nigerian nigerien norwegian omani pakistani
palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi
scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese
tajik tanzanian thai togolese tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh
yemeni zambian zimbabwean soviet
african european asian arab arabic western eastern northern southern islamist jihadist muslim christian jewish
tuareg touareg touaregs fulani peul peuls dogon bambara berber kurdish islamic catholic orthodox sahelian latin
francophone anglophone nato un us uk eu
algerien algerienne allemand allemande americain americaine angolais anglais anglaise beninois beninoise belge
britannique burkinabe burkinabes burundais camerounais camerounaise canadien canadienne centrafricain chinois chinoise
congolais congolaise coreen cubain egyptien egyptienne emirati espagnol espagnole ethiopien francais francaise
gabonais gambien ghaneen guineen guineenne indien iranien iranienne israelien israelienne italien italienne ivoirien
ivoirienne japonais kenyan libanais liberien libyen libyenne malien malienne maliens maliennes marocain marocaine
mauritanien mauritanienne nigerian nigerien nigerienne nigeriens polonais portugais qatari russe russes rwandais
saoudien senegalais senegalaise somalien soudanais syrien tchadien tchadienne tchadiens togolais togolaise tunisien
tunisienne turc turque ukrainien ukrainienne ukrainiens africain africaine africains europeen europeenne arabe
islamiste islamistes djihadiste djihadistes musulman chretien occidental sahelien
${withEndings(
  `african albanian algerian american angolan argentinian armenian australian austrian azerbaijani belarusian belgian
bosnian brazilian bulgarian cambodian cameroonian canadian chadian chilean colombian cuban egyptian emirati eritrean estonian
ethiopian european gambian georgian german ghanaian guinean haitian hungarian indian indonesian iranian iraqi israeli italian
ivorian jihadist islamist jordanian kenyan korean kuwaiti latvian liberian libyan lithuanian malian mauritanian mexican moldovan moroccan
mozambican namibian nigerian nigerien norwegian omani pakistani palestinian peruvian qatari russian rwandan saudi serbian slovak
somali syrian tanzanian togolese tunisian ugandan ukrainian venezuelan yemeni zambian zimbabwean arab christian muslim`,
  's',
)} ${withEndings(
  `algerien americain angolais anglais beninois camerounais centrafricain chinois congolais egyptien ethiopien europeen francais
gabonais gambien ghaneen guineen indien iranien italien ivoirien kenyan liberien libyen malien marocain mauritanien nigerian
nigerien polonais rwandais senegalais soudanais somalien syrien tchadien togolais tunisien ukrainien africain occidental
musulman chretien israelien`,
  's e es ne nes',
)} sudafricain sudafricains guineenne guineennes subsaharien subsaharienne subsahariens sahelienne saheliens`;
