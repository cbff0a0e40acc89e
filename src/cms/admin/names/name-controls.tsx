'use client';

import { useConfig } from '@payloadcms/ui';
import { type ReactNode, useEffect } from 'react';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import { inGerman, rules } from './control-names.ts';
import { describeControls } from './describe-controls.ts';
import { nameDeleting } from './into-trash.ts';

const spoken = ['aria-label', 'title', 'aria-roledescription'];

function setOnce(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

function setAll(selector: string, attribute: string, value: (element: Element) => string | undefined): void {
  for (const element of document.querySelectorAll(selector)) {
    const words = value(element);
    if (words) setOnce(element, attribute, words);
  }
}

function applyNames(locale: Locale): void {
  for (const { selector, name } of rules) setAll(selector, 'aria-label', (control) => name(control, locale));
  if (locale === 'de')
    for (const attribute of spoken)
      setAll(`[${attribute}]`, attribute, (element) => inGerman(element.getAttribute(attribute) ?? ''));
  // Shown to nobody who hears the page, and yet reached by the Tab key; the field itself opens and is emptied by key.
  setAll('.dropdown-indicator, .clear-indicator', 'tabindex', () => '-1');
  // It can be scrolled sideways, so by key too.
  setAll('.doc-controls__content', 'tabindex', (element) =>
    element.scrollWidth > element.clientWidth ? '0' : undefined,
  );
  // A list whose children are links and no items.
  setAll('ul.doc-tabs__tabs', 'role', () => 'presentation');
  describeControls();
}

/** Stands around the whole admin and gives Payload's nameless controls a name, whenever something is drawn. */
export function NameControls({ children }: { children: ReactNode }): ReactNode {
  const { config } = useConfig();
  useEffect(() => {
    const withTrash = new Set(config.collections.filter(({ trash }) => trash).map(({ slug }) => slug as string));
    let waiting = 0;
    const apply = () => {
      waiting = 0;
      const locale = ourLocale(document.documentElement.lang);
      applyNames(locale);
      nameDeleting(withTrash, locale);
    };
    const observer = new MutationObserver(() => {
      waiting ||= requestAnimationFrame(apply);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: spoken });
    apply();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(waiting);
    };
  }, [config]);
  return children;
}
