import { expect, test } from 'vitest';
import { parseCommandLine, UsageError } from './command-line.ts';

const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean));
const EVERYTHING = ['train', 'dev', 'test', 'checklist', 'robustness'];

test('everything is evaluated unless a section is named', () => {
  expect(parse('')).toEqual({ sections: EVERYTHING, errorsOf: [], isJson: false, isWritten: false });
  expect(parse('dev --json')).toMatchObject({ sections: ['dev'], isJson: true });
  expect(parse('--write')).toMatchObject({ sections: EVERYTHING, isWritten: true });
});

test('errors of the test part are shown only where it is named after --errors', () => {
  expect(parse('--errors').errorsOf).toEqual(['train', 'dev', 'checklist', 'robustness']);
  expect(parse('test --errors').errorsOf).toEqual([]);
  expect(parse('--errors test').errorsOf).toEqual(['test']);
  expect(parse('test --errors test')).toMatchObject({ sections: ['test'], errorsOf: ['test'] });
});

test('errors of one section are shown where it is named', () => {
  expect(parse('dev --errors')).toMatchObject({ sections: ['dev'], errorsOf: ['dev'] });
  expect(parse('--errors dev')).toMatchObject({ sections: EVERYTHING, errorsOf: ['dev'] });
  expect(parse('--errors --json').errorsOf).not.toContain('test');
});

test.each(['trian', 'dev train', 'dev --errors train', 'dev --write', '--verbose'])(
  '“%s” is refused',
  (line) => {
    expect(() => parse(line)).toThrow(UsageError);
  },
);
