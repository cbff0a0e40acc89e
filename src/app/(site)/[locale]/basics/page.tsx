import type { LocaleParameters } from '../page-parameters.ts';
import { ProseRoute, proseMetadata } from '../prose-route.tsx';

export function generateMetadata({ params }: LocaleParameters) {
  return proseMetadata({ pageKey: 'basics', params });
}

export default function BasicsPage({ params }: LocaleParameters) {
  return <ProseRoute pageKey="basics" params={params} />;
}
