import { render } from 'preact';
import { uiLanguage } from '../../ui-language.ts';
import '../../card/card.css';
import { Popup } from './popup.tsx';
import './popup.css';

const root = document.documentElement;
root.lang = uiLanguage();

// The popup is the browser's own surface, so here the system's theme is the right one.
const dark = matchMedia('(prefers-color-scheme: dark)');
const paint = () => {
  document.body.dataset.theme = dark.matches ? 'dark' : 'light';
};
dark.addEventListener('change', paint);
paint();

const place = document.getElementById('popup');
if (place) render(<Popup />, place);
