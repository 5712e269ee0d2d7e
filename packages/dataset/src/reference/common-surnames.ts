/**
 * Family names that many people in the news bear. Given name and one of these together
 * are no proof of who is meant: such a name needs its state near it.
 */
const COMMON_SURNAMES = new Set(
  `abbott adams ahmad ahmed ali allen alvarez anderson baker ball barrow bell bennett black brown browne bush butler cameron
  campbell carter chan chen christie clark clarke collins cook cooper cox davies davis diaz edwards english evans fernandez
  fernando fisher fox francis garcia gomez gonzalez gordon granger gray green hall hamilton hamid harper harris harrison hassan
  hernandez hill holland hughes hunt hussein ibrahim jackson james jean john johnson jones joseph kelly kennedy key khan kim
  king lee lewis li lin lopez martin martinez may miller mitchell mohamed mohammed moore morgan morris morrison murphy murray
  nelson o’neill parker patel paul perez peters phillips pierre powell ramirez ramos reid reyes richards richardson roberts robinson
  rodriguez rogers ross ryan sanchez santos scott shaw silva simon singh smith spencer stewart stuart taylor thomas thompson
  torres turner walker wang ward watson west white williams wilson wood wright young yusuf zhang
  ba barry camara cisse conde coulibaly diallo diarra diop fall fofana kabila kaita kante keita konate kone ndiaye ouedraogo sall sarr
  sidibe sow sylla sy toure traore
  costa dias dos fernandes ferreira gomes lima neves oliveira pereira pinto soares sousa souza
  larsen hansen jensen nielsen rasmussen petersen novak muller müller schmidt fischer weber meyer wagner koch kurz
  ivanov petrov popov kovalenko shevchenko nguyen tran pham`.split(/\s+/),
);

/** True of a name of two words of which the last is such a family name. */
export function isCommonName(name: string): boolean {
  const words = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replaceAll("'", '’')
    .split(' ');
  return words.length === 2 && COMMON_SURNAMES.has(words[1] ?? '');
}
