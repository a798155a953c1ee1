import type { citing as english } from '../../en/screen/citing.js'

export const citing: typeof english = {
  cite: 'Сослаться',
  title: 'Как сослаться на {reference}',
  lead: 'Ссылка действует всегда; цитата сверена с опубликованным текстом.',
  gost: 'ГОСТ Р 7.0.5',
  apa: 'APA',
  bibtex: 'BibTeX',
  downloadBib: 'Скачать .bib',
  copy: 'Копировать',
  copied: 'Скопировано',
  quote: 'Цитата',
  badge: 'Значок для других страниц',
  badgeHint: 'Значок показывает силу, срок и данные каждой стороны на момент открытия.',
  snippet: 'HTML для вашей страницы',
  follow: 'Подписаться',
  back: 'К утверждению',
}
