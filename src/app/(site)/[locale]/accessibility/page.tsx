import type { LocaleParameters } from '../page-parameters.ts';
import { ProseRoute, proseMetadata } from '../prose-route.tsx';

export function generateMetadata({ params }: LocaleParameters) {
  return proseMetadata({ pageKey: 'accessibility', params });
}

export default function AccessibilityPage({ params }: LocaleParameters) {
  return <ProseRoute pageKey="accessibility" params={params} />;
}
