import type { LocaleParameters } from '../page-parameters.ts';
import { ProseRoute, proseMetadata } from '../prose-route.tsx';

export function generateMetadata({ params }: LocaleParameters) {
  return proseMetadata({ pageKey: 'imprint', params });
}

export default function ImprintPage({ params }: LocaleParameters) {
  return <ProseRoute pageKey="imprint" params={params} />;
}
