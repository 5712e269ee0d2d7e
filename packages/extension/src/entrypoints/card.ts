/**
 * The card, brought into a page only when the first name is rested on: what every page loads is a third of
 * the whole. Runs in the same world as `article`, which finds the card's maker there.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createCardHost } from '../card/card-host.ts';

export default defineUnlistedScript(() => {
  (globalThis as { backstoryCard?: typeof createCardHost }).backstoryCard = createCardHost;
});
