import { useLayoutEffect, useRef } from 'preact/hooks';
import { toCardModel } from '../../card/card-model.ts';
import { NAME_ID, renderCard, type CardActions } from '../../card/render-card.ts';
import type { CardRequest } from '../../model.ts';

interface CardPaneProps {
  request: CardRequest;
  actions: CardActions;
}

/** The card as it opens in the page, here in the popup. Its name takes the focus, so that it is read out. */
export function CardPane({ request, actions }: CardPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    const { back } = latest.current;
    pane.current?.replaceChildren(
      renderCard(toCardModel(request), {
        open: (slug) => latest.current.open(slug),
        back: back && { label: back.label, go: () => latest.current.back?.go() },
      }),
    );
    document.getElementById(NAME_ID)?.focus();
  }, [request]);
  return <div class="pane" ref={pane} />;
}
