import type { LocaleParameters } from '../page-parameters.ts';
import { ProseRoute, proseMetadata } from '../prose-route.tsx';

export function generateMetadata({ params }: LocaleParameters) {
  return proseMetadata({ pageKey: 'about', params });
}

export default function AboutPage({ params }: LocaleParameters) {
  return <ProseRoute pageKey="about" params={params} />;
}
