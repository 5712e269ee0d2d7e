import assert from 'node:assert/strict';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { test } from 'vitest';

const read = (locale: string) => parseMessagesFile(`${import.meta.dirname}/${locale}.yml`);

test('every message is there in both languages, with the same places to fill and the same plurals', async () => {
  const shapes = (await Promise.all([read('en'), read('fr')])).map((messages) =>
    Object.fromEntries(
      messages.map(({ key, type, substitutions }) => [key.join('.'), [type, substitutions]]),
    ),
  );
  assert.deepEqual(shapes[1], shapes[0]);
});

test('the browsers’ own messages keep to what stores allow', async () => {
  // Both stores cut a description after 132 characters.
  for (const locale of ['en', 'fr']) {
    const messages = await read(locale);
    const description = messages.find(({ key }) => key.join('.') === 'extensionDescription');
    assert.ok(description?.type === 'simple' && description.message.length <= 132);
  }
});
