import { locale as localeOfAddress } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { ourLocale } from './locales.ts';

/** The words of the page being rendered: those of the language its address begins with. */
export default getRequestConfig(async ({ locale: asked }) => {
  const wished = asked ?? (await localeOfAddress());
  const locale = ourLocale(wished);
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages, timeZone: 'Europe/Berlin' };
});
