import { createTranslator } from 'use-intl/core';
import { vi } from 'vitest';
import de from '../../messages/de.json' with { type: 'json' };
import en from '../../messages/en.json' with { type: 'json' };
import type { Locale } from '../i18n/locales.ts';

interface Asked {
  locale: Locale;
  namespace: never;
}

let spoken: Locale = 'de';

/** Draws the pages that follow in a language; which one, pages ask Next. */
export function speak(locale: Locale): void {
  spoken = locale;
}

/** Lets content be read outside of Next, where there is no request of a visitor to ask. */
export function playNoRequest(): void {
  vi.doMock('next/headers', () => ({
    draftMode: async () => ({ isEnabled: false }),
    headers: async () => new Headers(),
  }));
}

/** Lets pages be drawn there, too, where there is no language of a visitor either. */
export function playNext(): void {
  playNoRequest();
  vi.doMock('next-intl/server', () => ({
    getTranslations: async (asked: Asked | Asked['namespace']) => {
      const { locale, namespace } = typeof asked === 'string' ? { locale: spoken, namespace: asked } : asked;
      return createTranslator({ locale, messages: locale === 'de' ? de : en, namespace, timeZone: 'Europe/Berlin' });
    },
  }));
}

/** Other tests load what they need anew. */
export function stopPlayingNext(): void {
  vi.doUnmock('next/headers');
  vi.doUnmock('next-intl/server');
  vi.resetModules();
}
