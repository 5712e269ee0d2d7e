/** Every delay of the hover, and why it is that long. Milliseconds unless said otherwise. */

/**
 * A pointer faster than this, in CSS pixels per ms, is on its way to somewhere else. Cards that open by
 * accident are the second most frequent complaint about their kind.
 */
export const FAST = 0.5;
/** How often the page is asked what is under a moving pointer, at most: asking forces its layout. */
export const LOOK_EVERY_MS = 50;
/** On a name for this long, the card is asked for: a stopped worker needs 50 to 230 ms to wake. */
export const ASK_MS = 120;
/** On a name for this long, the card opens. Readers rest their pointer on prose more than on links. */
export const OPEN_MS = 450;
/** As above, where the focus and not the pointer is on a link: moving it on takes a key press. */
export const FOCUS_MS = 500;
/** With a card open or just closed, the next opens this soon: the reader is comparing names. */
export const RESHOW_MS = 100;
/** “Just closed” means within this time. */
export const RESHOW_WITHIN_MS = 800;
/** Away from name and card for this long, the card closes: time to cross the gap between them. */
export const CLOSE_MS = 300;
