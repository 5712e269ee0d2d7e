/** A card as elements. It sees a `CardModel` and decides nothing about what is said. */
import type { Bar, CardModel, Inline, Moment, Row, Section, SourceLink } from './card-parts.ts';
import { drawing, element, type Child } from './element.ts';
import { phrasesIn, type Phrases } from './phrases.ts';

export interface CardActions {
  /** Opens the card of another entity in this one's place. */
  open: (slug: string) => void;
  /** Absent where the card cannot be closed, as in the popup. */
  close?: (() => void) | undefined;
  /** Whence one came, if this card was opened from within another. */
  back?: { label: string; go: () => void } | undefined;
}

/** The ids by which the dialog around a card is labelled and described. */
export const NAME_ID = 'card-name';
export const DESCRIPTION_ID = 'card-description';

const CROSS = 'M2 2l8 8M10 2l-8 8';
const CHEVRON = 'M2.5 1l3 3-3 3';

/** The card, not yet in any document. The name can be given focus, to be read first. */
export function renderCard(model: CardModel, actions: CardActions): HTMLElement {
  const pen = createPen(actions, phrasesIn(model.language));
  return element(
    'article',
    { class: 'card', lang: model.language, dir: 'ltr' },
    head(model, actions, pen),
    element(
      'div',
      { class: 'body' },
      element(
        'div',
        { id: DESCRIPTION_ID },
        model.notices.map((notice) => element('p', { class: 'notice' }, notice)),
        model.lead && element('p', { class: 'lead' }, pen.words(model.lead)),
        model.moments.length > 0
          ? element(
              'dl',
              { class: 'moments' },
              model.moments.map((each) => moment(each, pen)),
            )
          : undefined,
      ),
      model.sections.map((each) => section(each, pen)),
      element(
        'footer',
        { class: 'basis' },
        model.basis.map((line) => element('p', {}, line)),
      ),
    ),
  );
}

function head(model: CardModel, { back, close }: CardActions, pen: Pen): HTMLElement {
  return element(
    'header',
    { class: 'head' },
    back &&
      element(
        'button',
        { type: 'button', class: 'back', click: back.go },
        drawing(8, CHEVRON, 'chevron'),
        back.label,
      ),
    element('h2', { class: 'name', id: NAME_ID, tabindex: '-1' }, element('bdi', {}, model.name)),
    close &&
      element(
        'button',
        { type: 'button', class: 'close', 'aria-label': pen.phrases.close, click: close },
        drawing(12, CROSS),
      ),
    element(
      'p',
      { class: 'kind' },
      model.kind,
      model.alsoNamed.map((name) => element('span', { class: 'also' }, pen.words([name]))),
    ),
  );
}

function moment({ label, tone, lines }: Moment, pen: Pen): HTMLElement {
  return element(
    'div',
    { class: `moment ${tone}` },
    element('dt', label === '' ? { class: 'silent' } : {}, label),
    lines.map((line) => element('dd', {}, pen.words(line))),
  );
}

function section({ title, count, folded, form, groups }: Section, pen: Pen): HTMLElement {
  const content = groups.map((group) =>
    element(
      'div',
      { class: 'group' },
      group.title === undefined ? undefined : element('h4', {}, group.title),
      element(
        'ul',
        { class: form },
        group.rows.map((each) => row(each, pen)),
      ),
    ),
  );
  if (!folded) {
    const heading = title === '' ? undefined : element('h3', {}, title);
    return element('section', { class: 'section' }, heading, content);
  }
  const counted = count === undefined ? undefined : element('span', { class: 'count' }, `${count}`);
  return element(
    'details',
    { class: 'section' },
    element('summary', {}, drawing(8, CHEVRON, 'chevron'), element('span', {}, title), counted),
    content,
  );
}

function row({ when, body, detail, value, bar, isArticle }: Row, pen: Pen): HTMLElement {
  return element(
    'li',
    { class: isArticle ? 'row is-article' : 'row' },
    when === undefined ? undefined : element('span', { class: 'when' }, when),
    element(
      'div',
      { class: 'what' },
      element(
        'div',
        { class: value === undefined ? 'line' : 'line has-value' },
        element('span', {}, pen.words(body)),
        value === undefined ? undefined : element('strong', { class: 'value' }, value),
      ),
      bar && scale(bar),
      detail && element('div', { class: 'detail' }, pen.words(detail)),
    ),
  );
}

function scale({ sure, most, open }: Bar): HTMLElement {
  const drawn = (name: string, share: number) => {
    const bar = element('div', { class: name });
    // Set as a property: a style attribute is what a page's policy may forbid.
    bar.style.inlineSize = `${(share * 100).toFixed(1)}%`;
    return bar;
  };
  return element(
    'div',
    { class: 'scale', 'aria-hidden': 'true' },
    most > sure ? drawn('most', most) : undefined,
    drawn(open ? 'sure open' : 'sure', sure),
  );
}

interface Pen {
  phrases: Phrases;
  words: (parts: readonly Inline[]) => Child;
}

function createPen({ open }: CardActions, phrases: Phrases): Pen {
  function part(words: Exclude<Inline, string>): HTMLElement {
    switch (words.kind) {
      case 'link':
        return link(words.name, () => open(words.slug));
      case 'cites':
        return element(
          'span',
          { class: 'cites' },
          words.links.map((each) => cite(each, phrases)),
        );
      case 'foreign':
        return element('bdi', { lang: words.language, dir: words.direction }, words.text);
      case 'tag':
        return element('span', { class: `tag ${words.tone}` }, words.text);
      case 'quiet':
        return element('span', { class: 'quiet' }, words.text);
    }
  }
  return {
    phrases,
    words: (parts) => parts.map((words) => (typeof words === 'string' ? words : part(words))),
  };
}

function cite({ number, url, title }: SourceLink, phrases: Phrases): HTMLElement {
  return element(
    'a',
    {
      class: 'cite',
      href: url,
      target: '_blank',
      rel: 'noopener noreferrer',
      title,
      'aria-label': phrases.source(number, title),
    },
    `${number}`,
  );
}

/** A button, but no `button`: browsers lay those out as boxes, which do not break with the words around them. */
function link(name: string, open: () => void): HTMLElement {
  return element(
    'span',
    {
      role: 'button',
      tabindex: '0',
      class: 'link',
      click: open,
      keydown: (event) => {
        const { key } = event as KeyboardEvent;
        if (key !== 'Enter' && key !== ' ') return;
        event.preventDefault();
        open();
      },
    },
    element('bdi', {}, name),
  );
}
