import type { LocaleParameters } from '../page-parameters.ts';
import { ProseRoute, proseMetadata } from '../prose-route.tsx';

export function generateMetadata({ params }: LocaleParameters) {
  return proseMetadata({ pageKey: 'contact', params });
}

export default function ContactPage({ params }: LocaleParameters) {
  return <ProseRoute pageKey="contact" params={params} />;
}
