/** Styles of plain text. */

import { list } from './item-lines.js';
import type { Style } from './style.js';

const plain: Omit<Style, 'name' | 'heading'> = {
  ending: 'txt',
  title: (title) => [title],
  field: (label, value) => `${label}: ${value}`,
  items: list((at) => `${at + 1})`),
  openIsSilent: true,
};

export const plainStyles: readonly Style[] = [
  { ...plain, name: 'capitals', heading: (text) => ['', text.toUpperCase(), ''] },
  { ...plain, name: 'labels', heading: (text) => ['', `${text}:`], items: list(() => '-') },
  { ...plain, name: 'banners', heading: (text) => ['', `===== ${text} =====`] },
];
