/** Spellings of organisations: without the legal form, the group in the other language, acronyms in small letters. */
import type { PackName } from '@backstory/linker';
import type { Candidate } from './alias-candidate.ts';

const LEGAL_FORM =
  /,? (?:Inc|Incorporated|Ltd|Limited|plc|PLC|Corp|SA|S\.A\.|AG|GmbH|LLC|SAS|SARL|NV|N\.V\.)\.?$/;

/** Shorter acronyms are words in small letters too often (Aid, Fla, Gur); the press writes long ones so. */
const SHORTEST_WRITTEN_SMALL = 5;

/** The candidates for one organisation, from its listed names. */
export function organisationAliases(names: readonly PackName[]): Candidate[] {
  return names
    .filter(({ match, kind }) => match !== 'acronym' && kind !== 'nominal' && kind !== 'mononym')
    .flatMap((base): Candidate[] => {
      const { text } = base;
      const [, group] = /^(\p{Lu}[\p{L}’'-]+) Group$/u.exec(text) ?? [];
      const [, groupe] = /^[Gg]roupe (\p{Lu}[\p{L}’'-]+)$/u.exec(text) ?? [];
      return [
        ...(LEGAL_FORM.test(text)
          ? [{ rule: 'legal-form', text: text.replace(LEGAL_FORM, ''), base } as const]
          : []),
        ...(group === undefined
          ? []
          : [{ rule: 'group-word', text: `Groupe ${group}`, language: 'fr', base } as const]),
        ...(groupe === undefined
          ? []
          : [{ rule: 'group-word', text: `${groupe} Group`, language: 'en', base } as const]),
      ];
    });
}

/** ECOWAS as Ecowas; not where the name is listed in small letters already. */
export function mixedCaseAcronyms(names: readonly PackName[]): Candidate[] {
  return names
    .filter(
      ({ text, match }) =>
        match === 'acronym' && text.length >= SHORTEST_WRITTEN_SMALL && /^[A-Z]+$/.test(text),
    )
    .map((base) => ({ base, text: base.text.charAt(0) + base.text.slice(1).toLowerCase() }))
    .filter(
      ({ text, base }) =>
        !names.some(
          (other) => other.match !== 'acronym' && other.text.toLowerCase() === base.text.toLowerCase(),
        ) && /[AEIOUY]/i.test(text.slice(1)),
    )
    .map(({ text, base }): Candidate => ({ rule: 'acronym-case', text, base, match: 'upper' }));
}
