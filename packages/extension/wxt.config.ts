import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * The public half of a key pair whose private half was thrown away: it only gives the unpacked extension the
 * same id on every machine, so that settings and permissions survive a move of the folder.
 */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxTGF/IRfpmKgN/0MFc65Q4OnWPkxGJv+Zen2t8erS6J6OSH5hkoiURaxlVKYo4922' +
  '9UUzSbFGZeMzjvZfapf9+iIbyK4zsSuIXab2D2cElqGS6tCQ2E1Rerw8AS9AUgN20URY5Q88wDwvSMjRlSFi5la7JwRi3Sp1K+v3wjkeLfcj' +
  'yymtLvb2PfOREvXVoSHcjlh3RSdC8wRUWjRnPUUxsibLc8jcDD8hzyO22QoHTSPiTkJ8PL619Vpf2AsGUD5i6SszmdHktNsY4vqv6J/cwGcTz' +
  'kSwEnF0eKlQxwGrmSdZQLEpJKtwg/JO/IFKPN8UJg2x25Tp+Px3wwojrcEawIDAQAB';

export default defineConfig({
  srcDir: 'src',
  manifestVersion: 3,
  // Every import is written out: what a file knows can be read at its top and checked by machine.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Backstory',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage', // the reader's settings
      'alarms', // the timer of the sync
      'scripting', // the article script runs where the reader allowed it, and nowhere else
      'activeTab', // “read this page”, once, at the click
    ],
    // The API as it runs on one's own machine. Another address needs no permission: it answers any origin.
    host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'],
    // Asked for in the popup, site by site or all at once; none is required.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+N' },
      },
      'explain-selection': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandExplainSelection__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'extension@backstory.invalid',
              // `::highlight` underlines text from 146, anchor positioning works from 147.
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '147.0' },
          },
        }
      : { key: CHROME_KEY, minimum_chrome_version: '129' }),
  }),
});
